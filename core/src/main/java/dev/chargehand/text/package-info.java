/**
 * The one canonical form of text, and the checks that name every bad field. Pure functions over strings; what a field
 * means belongs to the packages that have the field.
 */
package dev.chargehand.text;
