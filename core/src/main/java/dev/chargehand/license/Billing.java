package dev.chargehand.license;

/** How a purchase is paid. */
public enum Billing {
    /** At once; the license is given when the host confirms the payment (I-82). */
    CARD,
    /** Later, by subscription; the license is given at once (I-82). */
    PARTNER
}
