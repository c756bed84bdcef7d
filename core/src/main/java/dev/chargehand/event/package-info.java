/**
 * What happened, one record a kind, in the past tense; and {@link dev.chargehand.event.EventLog}, where hosts read it. The
 * state of a storage is the fold of these events. A record's name and components are stored, so they never change once
 * released; a new fact gets a new record.
 */
package dev.chargehand.event;
