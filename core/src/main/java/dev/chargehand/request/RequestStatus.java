package dev.chargehand.request;

/** How far a data request has come. Only a pending one can still be decided. */
public enum RequestStatus {
    /** Waits for the site's owner. */
    PENDING,
    /** The owner gave data access. */
    APPROVED,
    /** The owner said no. */
    DENIED,
    /** The team that asked took it back. */
    WITHDRAWN,
    /** The team got data access otherwise, became owner, or lost its access (I-51). */
    OVERTAKEN
}
