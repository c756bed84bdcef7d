/** What clients send, field by field; the names on the wire are these in snake case. A field that was not sent is null. */
@NullMarked
package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.NullMarked;
