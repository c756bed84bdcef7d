package dev.chargehand.testkit.fault;

import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in a team's place on a site, and in the lists of who is there. */
final class PlaceFaults {
    private static final int WHOLE_LOG = 10_000;

    private PlaceFaults() {}

    static Storage grantEndsLater(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(
                        event instanceof DataAccessGranted granted && granted.after() instanceof DataAccess.Until until
                                ? new DataAccessGranted(
                                        granted.site(),
                                        granted.team(),
                                        granted.before(),
                                        DataAccess.until(until.end().plusMillis(1)))
                                : event));
    }

    static Storage newOwnerKeepsList(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
                return super.teamOn(site, team, viewer)
                        .map(facts -> withScope(facts, scope -> before(reads, site, team, scope)));
            }
        });
    }

    /** The list of a team before it became owner. */
    private static AssetScope before(Reads reads, SiteId site, TeamId team, AssetScope otherwise) {
        return reads.eventsAfter(0, WHOLE_LOG).stream()
                .filter(one -> one.event() instanceof OwnershipTransferred)
                .map(one -> (OwnershipTransferred) one.event())
                .filter(passed -> passed.site().equals(site) && passed.to().equals(team))
                .reduce((one, next) -> next)
                .map(OwnershipTransferred::scopeBefore)
                .orElse(otherwise);
    }

    static Storage scopeReadAsAll(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
                return super.teamOn(site, team, viewer).map(facts -> withScope(facts, scope -> AssetScope.all()));
            }
        });
    }

    private static TeamOnSiteFacts withScope(TeamOnSiteFacts facts, UnaryOperator<AssetScope> other) {
        return new TeamOnSiteFacts(facts.standings(), facts.team(), other.apply(facts.scope()));
    }

    static Storage requestOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<PlaceFacts> place(SiteId site, TeamId team) {
                return super.place(site, team)
                        .map(facts -> new PlaceFacts(facts.access(), facts.scope(), Optional.empty()));
            }
        });
    }

    static Storage teamsUnordered(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
                return super.teamsOn(site, viewer, after, limit)
                        .map(seen -> new SeenFacts<>(seen.through(), reversed(seen.all()), reversed(seen.own())));
            }
        });
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    static Storage nextTeamsFirstSkipped(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
                List<ReachFacts> page = super.whoReaches(site, after, limit);
                boolean skips = !after.equals(ReachPlace.BEFORE_ALL)
                        && !page.isEmpty()
                        && !page.get(0).access().team().equals(after.team());
                return skips ? page.subList(1, page.size()) : page;
            }
        });
    }

    static Storage answersInAnotherOrder(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public long[] accessEnds(List<EndQuestion> questions) {
                return super.accessEnds(reversed(questions));
            }
        });
    }
}
