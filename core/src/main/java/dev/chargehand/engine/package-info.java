/**
 * The thin middle: lock, read facts by key, let a rule decide, apply its events in one unit of work; retry a lost race. The
 * clock and the id source are read here and nowhere else.
 */
package dev.chargehand.engine;
