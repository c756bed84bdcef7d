package dev.chargehand.invitation;

/** How far an invitation has come. Only a pending one can be accepted, and only before it expires. */
public enum InvitationStatus {
    /** Can be accepted until it expires, and resent after that. */
    PENDING,
    /** Was accepted. */
    ACCEPTED,
    /** Was taken back by the team that made it or by the site's owner. */
    CANCELLED,
    /** A newer offer to the same address took its place (I-59a). */
    REPLACED,
    /** The team that made it lost the right to make it (I-59a). */
    VOIDED
}
