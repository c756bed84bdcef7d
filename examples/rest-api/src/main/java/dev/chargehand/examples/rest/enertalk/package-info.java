/** EnerTalk's Teams API, as its page documents it: paths without a prefix, whole teams with members and sites, bare answers. */
@NullMarked
package dev.chargehand.examples.rest.enertalk;

import org.jspecify.annotations.NullMarked;
