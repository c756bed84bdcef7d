/**
 * What the host itself does, with no user behind it: reports from its chargers, answers from its payment provider, its
 * catalogue. Nobody's rights are looked at here.
 */
package dev.chargehand.backoffice;
