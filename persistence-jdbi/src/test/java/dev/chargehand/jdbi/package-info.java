/** Tests of this module alone; what every storage promises is tested by the testkit's contract suite. */
@org.jspecify.annotations.NullMarked
package dev.chargehand.jdbi;
