/**
 * Storage in SQL databases: {@link dev.chargehand.jdbi.JdbiStorage} keeps teams, sites and events in a SQLite file or in the
 * host's PostgreSQL. Here belong tables, statements, row mapping and connections; rules and decisions do not.
 */
package dev.chargehand.jdbi;
