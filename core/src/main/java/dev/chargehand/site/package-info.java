/**
 * Sites and the access that teams have to them: the values, and {@link dev.chargehand.site.Sites}, the calls. Knows
 * teams; of chargers no more than how many a site has and what they can be made to do.
 */
package dev.chargehand.site;
