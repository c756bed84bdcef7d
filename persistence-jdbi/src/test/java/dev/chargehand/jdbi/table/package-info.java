/**
 * The table of commands and questions in ARCHITECTURE.md, made by giving each command to each kind of caller and noting what
 * it locks; the statements are those that the cost contract counts.
 */
package dev.chargehand.jdbi.table;
