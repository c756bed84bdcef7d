/**
 * Teams, their members and the users who are in them: the values, and {@link dev.chargehand.team.Teams}, the calls.
 * Knows nothing of sites.
 */
package dev.chargehand.team;
