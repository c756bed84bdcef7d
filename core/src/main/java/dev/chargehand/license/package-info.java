/**
 * Products and licenses: what can be bought for a charger, what was bought by whom, and what of it holds when. Payment is the
 * host's.
 */
package dev.chargehand.license;
