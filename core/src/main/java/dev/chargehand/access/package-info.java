/**
 * What one can ask: {@link dev.chargehand.access.Access} with its questions, and the explanations it gives.
 */
package dev.chargehand.access;
