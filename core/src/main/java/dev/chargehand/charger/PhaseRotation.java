package dev.chargehand.charger;

/** How the phases of the grid are connected to a connector. */
public enum PhaseRotation {
    /** Three phases, connected in this order. */
    RST,
    /** Three phases, connected in this order. */
    RTS,
    /** Three phases, connected in this order. */
    SRT,
    /** Three phases, connected in this order. */
    STR,
    /** Three phases, connected in this order. */
    TRS,
    /** Three phases, connected in this order. */
    TSR,
    /** Two phases, connected in this order. */
    RS,
    /** Two phases, connected in this order. */
    RT,
    /** Two phases, connected in this order. */
    SR,
    /** Two phases, connected in this order. */
    ST,
    /** Two phases, connected in this order. */
    TR,
    /** Two phases, connected in this order. */
    TS,
    /** This phase alone. */
    R,
    /** This phase alone. */
    S,
    /** This phase alone. */
    T
}
