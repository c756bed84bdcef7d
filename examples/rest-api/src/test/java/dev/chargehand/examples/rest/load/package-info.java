/** What the service does in a second, asked by another process; figures for people, not a test. */
@NullMarked
package dev.chargehand.examples.rest.load;

import org.jspecify.annotations.NullMarked;
