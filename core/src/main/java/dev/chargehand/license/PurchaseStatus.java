package dev.chargehand.license;

/** What became of a purchase. */
public enum PurchaseStatus {
    /** The payment is open; nothing was given yet (I-82). */
    PENDING,
    /** It was paid, or is billed later, and its license was given. */
    CONFIRMED,
    /** It was not paid, and gave nothing (I-83). */
    ABANDONED
}
