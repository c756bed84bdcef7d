package dev.chargehand.testkit.model;

import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Optional;

/** A charger in the reference model, with one plug: what it is called, what proves possession, where it is, and what is set. */
public record PlainCharger(
        String identity,
        String pincode,
        Whereabouts place,
        Optional<String> reference,
        Optional<Integer> amperes,
        ConnectionStatus connection) {

    static PlainCharger fresh(String identity, String pincode, Whereabouts place) {
        return new PlainCharger(
                identity, pincode, place, Optional.empty(), Optional.empty(), ConnectionStatus.NEVER_SEEN);
    }

    Optional<SiteId> site() {
        return place.site();
    }

    Optional<TeamId> holder() {
        return place.holder();
    }

    /** Elsewhere, with nothing set up for the place it was at. */
    PlainCharger moved(Whereabouts elsewhere) {
        return new PlainCharger(identity, pincode, elsewhere, reference, Optional.empty(), connection);
    }

    PlainCharger called(Optional<String> other) {
        return new PlainCharger(identity, pincode, place, other, amperes, connection);
    }

    PlainCharger set(int most) {
        return new PlainCharger(identity, pincode, place, reference, Optional.of(most), connection);
    }

    PlainCharger told(ConnectionStatus now) {
        return new PlainCharger(identity, pincode, place, reference, amperes, now);
    }
}
