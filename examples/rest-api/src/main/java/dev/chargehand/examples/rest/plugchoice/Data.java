package dev.chargehand.examples.rest.plugchoice;

/**
 * The envelope.
 *
 * @param data what is in it
 */
public record Data<T>(T data) {}
