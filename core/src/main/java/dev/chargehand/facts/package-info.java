/**
 * The slices that rules decide on, read by key: the caller's membership, the row in question, "is there another admin?".
 * Values without behaviour; never a whole team or site.
 */
package dev.chargehand.facts;
