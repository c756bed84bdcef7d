package dev.chargehand.examples.rest.plugchoice.view;

/** That something was done. */
public record MessageView(String message) {}
