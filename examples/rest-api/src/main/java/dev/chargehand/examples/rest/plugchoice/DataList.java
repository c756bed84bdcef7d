package dev.chargehand.examples.rest.plugchoice;

import java.util.List;

/**
 * The envelope of a whole list.
 *
 * @param data what is in it
 */
public record DataList<T>(List<T> data) {}
