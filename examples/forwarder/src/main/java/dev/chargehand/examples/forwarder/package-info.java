/**
 * A host that hands every event to a callback over HTTP, in order and at least once, and a receiver that drops what it has already: run
 * them, copy them. Everything here goes through the public API and a small table of the host's own.
 */
@NullMarked
package dev.chargehand.examples.forwarder;

import org.jspecify.annotations.NullMarked;
