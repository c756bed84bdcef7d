package dev.chargehand;

/** Thrown by {@link Outcome#orThrow()} and by value factories: a refusal that the caller treats as a failure. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * Wraps a refusal.
     *
     * @param refusal why; its message becomes this exception's
     */
    public RefusedException(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message());
        this.refusal = refusal;
    }

    /**
     * The refusal, as {@link Outcome.Refused} would carry it.
     *
     * @return why the call was refused
     */
    public Refusal refusal() {
        return refusal;
    }
}
