package dev.chargehand.testkit.fault;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerDetached;
import dev.chargehand.event.ChargerEvent.ChargerMoved;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.ChargerEvent.ChargerReported;
import dev.chargehand.event.Event;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Faults in what is kept, found and shown of chargers. */
final class ChargerFaults {
    private static final int WHOLE_LOG = 10_000;

    private ChargerFaults() {}

    static Storage pincodeAsNumber(Storage storage) {
        return DelegatingStorage.applying(storage, change -> {
            Map<ChargerId, Pincode> numbers = new HashMap<>();
            change.pincodes().forEach((id, pincode) -> numbers.put(id, asNumber(pincode)));
            return Optional.of(new Change(change.at(), change.by(), change.events(), numbers));
        });
    }

    private static Pincode asNumber(Pincode pincode) {
        String digits = pincode.text().replaceFirst("^0+", "");
        return digits.length() < Pincode.MIN_LENGTH ? pincode : new Pincode(digits);
    }

    static Storage identityUniqueInATeam(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            private Set<TeamId> teams = Set.of();

            @Override
            public void lock(Locks locks) {
                teams = locks.teams();
                super.lock(locks);
            }

            @Override
            public Optional<FoundCharger> charger(ChargerIdentity identity) {
                return super.charger(identity)
                        .filter(found ->
                                found.place().holder().map(teams::contains).orElse(true));
            }
        });
    }

    static Storage detachedChargerStaysAnAsset(Storage storage) {
        return DelegatingStorage.applying(storage, change -> {
            List<Event> events = new ArrayList<>(change.events());
            if (events.stream().anyMatch(ChargerDetached.class::isInstance)) {
                events.removeIf(AssetRemoved.class::isInstance);
            }
            return Optional.of(new Change(change.at(), change.by(), events, change.pincodes()));
        });
    }

    static Storage moveKeepsSetup(Storage storage) {
        return DelegatingStorage.applying(storage, change -> {
            List<Event> events = new ArrayList<>(change.events());
            change.events().stream()
                    .filter(ChargerMoved.class::isInstance)
                    .map(ChargerMoved.class::cast)
                    .forEach(moved -> events.add(new ChargerReported(moved.charger(), moved.before(), moved.before())));
            return Optional.of(new Change(change.at(), change.by(), events, change.pincodes()));
        });
    }

    static Storage holdingOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public TeamFacts team(TeamId team, UserId actor) {
                TeamFacts facts = super.team(team, actor);
                return new TeamFacts(facts.team(), facts.actor(), facts.reachesASite(), false);
            }
        });
    }

    static Storage heldChargerSeenByAll(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<ChargerFacts> charger(ChargerId charger, UserId viewer) {
                return super.charger(charger, viewer)
                        .or(() -> registered(reads)
                                .filter(one -> one.id().equals(charger))
                                .flatMap(one -> reads.charger(one.identity()).stream())
                                .filter(one -> one.id().equals(charger)
                                        && one.place().holder().isPresent())
                                .map(one -> new ChargerFacts(one, List.of(), List.of()))
                                .findFirst());
            }
        });
    }

    static Storage pincodeShownToAll(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer) {
                return super.pincode(charger, viewer).map(facts -> new PincodeFacts(List.of(), facts.pincode()));
            }
        });
    }

    static Storage holdersLeftOut(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit) {
                return super.whoReaches(asset, after, limit).stream()
                        .filter(reach -> reach.access().isPresent())
                        .toList();
            }
        });
    }

    /** As they were registered, whether they are still there or not. */
    static Stream<Charger> registered(Reads reads) {
        return reads.eventsAfter(0, WHOLE_LOG).stream()
                .map(one -> one.event())
                .filter(ChargerRegistered.class::isInstance)
                .map(one -> ((ChargerRegistered) one).charger());
    }
}
