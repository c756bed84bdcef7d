/**
 * The way in ({@link dev.chargehand.Chargehand}) and the words that every call shares: outcomes, refusals, pages,
 * malfunctions. What belongs to teams, sites or access alone is in the package of that name.
 */
package dev.chargehand;
