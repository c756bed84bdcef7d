/** What clients are shown, field by field; the names on the wire are these in snake case. */
@NullMarked
package dev.chargehand.examples.rest.plugchoice.view;

import org.jspecify.annotations.NullMarked;
