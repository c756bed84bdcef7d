package dev.chargehand.examples.rest.http;

/** What is done to what the path names. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
