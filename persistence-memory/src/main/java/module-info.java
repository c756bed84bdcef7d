/** Chargehand's storage in memory: for tests, and for hosts that keep their state elsewhere. */
@org.jspecify.annotations.NullMarked
module dev.chargehand.memory {
    requires transitive dev.chargehand.core;
    requires static org.jspecify;

    exports dev.chargehand.memory;
}
