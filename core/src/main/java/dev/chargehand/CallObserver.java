package dev.chargehand;

/**
 * Hears of each call that a host makes, for its metrics. It is told after the call has ended and its transaction with it, on the
 * thread of the call.
 *
 * <p>What it throws is swallowed: metrics must not fail a command that is done. It should be quick, because the caller waits for it,
 * and must be thread safe. It is never told an id, an address or anything else that was asked about.
 */
@FunctionalInterface
public interface CallObserver {
    /**
     * A call has ended.
     *
     * @param call which, how, and after how long
     */
    void ended(ObservedCall call);
}
