/**
 * The rules: pure static functions from a command, its facts and one instant to a decision. No clock, id source, storage,
 * randomness or log here, so that every invariant is a property test without a double. A new rule goes to the class of the
 * aggregate that it decides over.
 */
package dev.chargehand.rules;
