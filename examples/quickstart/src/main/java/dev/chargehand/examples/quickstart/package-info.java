/**
 * A host that puts a real fleet into Chargehand and asks who may do what: read it, copy it. Everything here goes through
 * the public API; nothing that a host would not write belongs here.
 */
@NullMarked
package dev.chargehand.examples.quickstart;

import org.jspecify.annotations.NullMarked;
