package dev.chargehand.jdbi;

import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.HandlerByTopic;

/** Changes the rows that events touch, through a writer of each topic. */
final class StateWriter {
    private StateWriter() {}

    /**
     * Of one change.
     *
     * @param stamp of the change's last event, which what it makes will bear
     */
    static Event.Handler of(Batches batches, Change change, long stamp) {
        long at = change.at().toEpochMilli();
        return new HandlerByTopic(
                new TeamState(batches, at, stamp),
                new SiteState(batches, at, stamp),
                new AccessState(batches, at),
                new AssetState(batches),
                new RequestState(batches, at),
                new InvitationState(batches, at),
                new ChargerState(batches, change.pincodes(), at, stamp),
                new LicenseState(batches, at),
                new ProductState(batches, stamp));
    }
}
