package dev.chargehand.charger;

import java.time.Instant;
import java.util.Optional;

/**
 * How a charger is, as its back office last told.
 *
 * @param connection whether it is in touch
 * @param status what it says of itself, if it ever did
 * @param error what is wrong, in the words of OCPP
 * @param errorInfo the same in its own words, at most 255 characters
 * @param vendorErrorCode its maker's code for it, at most 255 characters
 * @param server what it is connected to, at most 255 characters
 * @param lastConnectionAt when it last came online
 * @param lastDisconnectionAt when it last went offline
 * @param lastHeartbeatAt when it was last heard of, as far as the host reports it
 * @param setup how far it has been set up where it is
 * @param blocked whether the back office keeps it from charging
 */
public record Condition(
        ConnectionStatus connection,
        Optional<ChargerStatus> status,
        Optional<ChargerError> error,
        Optional<String> errorInfo,
        Optional<String> vendorErrorCode,
        Optional<String> server,
        Optional<Instant> lastConnectionAt,
        Optional<Instant> lastDisconnectionAt,
        Optional<Instant> lastHeartbeatAt,
        SetupStatus setup,
        boolean blocked) {
    /** That of a charger nobody has heard of yet. */
    public static final Condition FRESH = new Condition(
            ConnectionStatus.NEVER_SEEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SetupStatus.NOT_STARTED,
            false);

    /**
     * The same, to be set up again: what was set up for one site is not for another (I-75).
     *
     * @return the condition with nothing set up
     */
    public Condition withoutSetup() {
        return new Condition(
                connection,
                status,
                error,
                errorInfo,
                vendorErrorCode,
                server,
                lastConnectionAt,
                lastDisconnectionAt,
                lastHeartbeatAt,
                SetupStatus.NOT_STARTED,
                blocked);
    }

    /** Codes only: what a charger says in its own words may name whoever uses it. */
    @Override
    public String toString() {
        return "Condition[connection=" + connection + ", status=" + status + ", error=" + error + ", setup=" + setup
                + ", blocked=" + blocked + "]";
    }
}
