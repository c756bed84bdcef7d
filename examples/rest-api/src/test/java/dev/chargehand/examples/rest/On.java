package dev.chargehand.examples.rest;

/** What the service under test keeps things in. */
enum On {
    MEMORY,
    SQLITE,
    POSTGRESQL
}
