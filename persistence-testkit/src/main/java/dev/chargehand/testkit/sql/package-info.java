/** What only storages with statements promise: how many statements a call costs, and that each goes through an index. */
@NullMarked
package dev.chargehand.testkit.sql;

import org.jspecify.annotations.NullMarked;
