package dev.chargehand;

import java.time.Duration;

/**
 * A call that has ended. Every part but the time is one of few values, fit to be a tag of a metric.
 *
 * @param name of the facade and the method, as in {@code siteTeams.grantData}
 * @param result how it ended
 * @param took how long the caller waited
 * @param retries how many races it lost before, each of which was decided again
 */
public record ObservedCall(String name, Result result, Duration took, int retries) {
    /** How a call ended. */
    public enum Result {
        /** It was accepted or answered, with a no as well as with a yes. */
        DONE,
        /** Refused as {@link RefusalKind#NOT_FOUND}. */
        NOT_FOUND,
        /** Refused as {@link RefusalKind#NOT_PERMITTED}. */
        NOT_PERMITTED,
        /** Refused as {@link RefusalKind#CONFLICT}. */
        CONFLICT,
        /** Refused as {@link RefusalKind#LIMIT_REACHED}. */
        LIMIT_REACHED,
        /** Refused as {@link RefusalKind#INVALID}. */
        INVALID,
        /** Given up with a {@link ConcurrentChangeException}. */
        RACE_LOST,
        /** Anything else was thrown. */
        FAILED
    }
}
