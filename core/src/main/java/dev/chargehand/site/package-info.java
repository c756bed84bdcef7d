/**
 * Sites and the access that teams have to them: the values, and {@link dev.chargehand.site.Sites}, the calls. Knows
 * teams; knows nothing of chargers.
 */
package dev.chargehand.site;
