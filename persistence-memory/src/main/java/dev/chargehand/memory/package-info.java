/**
 * State in plain maps, kept twice so that readers never wait: {@link dev.chargehand.memory.InMemoryStorage} is all there is
 * to use. What an event does to the maps belongs to the entry it touches; how readers and the writer stay apart belongs to
 * the twin.
 */
package dev.chargehand.memory;
