package dev.chargehand.testkit.fault;

import dev.chargehand.event.AccessEvent.AssetScopeChanged;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.DataAccessRevoked;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults in what is kept and answered of the teams and assets of a site. */
final class SiteFaults {
    private static final int WHOLE_LOG = 10_000;

    private SiteFaults() {}

    static Storage revokeNotApplied(Storage storage) {
        return DelegatingStorage.writing(
                storage, event -> Optional.of(event).filter(one -> !(one instanceof DataAccessRevoked)));
    }

    static Storage oldOwnerStays(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(
                        event instanceof OwnershipTransferred passed
                                ? new DataAccessGranted(
                                        passed.site(), passed.to(), passed.dataBefore(), DataAccess.always())
                                : event));
    }

    static Storage removedAssetStaysListed(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
                return super.teamOn(site, team, viewer)
                        .map(facts -> new TeamOnSiteFacts(
                                facts.standings(),
                                facts.team(),
                                log(reads)
                                        .filter(one -> one.event() instanceof AssetScopeChanged)
                                        .map(one -> (AssetScopeChanged) one.event())
                                        .filter(changed -> changed.site().equals(site)
                                                && changed.team().equals(team))
                                        .reduce((one, next) -> next)
                                        .map(AssetScopeChanged::after)
                                        .orElse(facts.scope())));
            }
        });
    }

    static Storage scopeIgnored(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public long accessEnds(UserId user, AssetId asset, AccessEnd end) {
                return log(reads)
                        .filter(one -> one.event() instanceof AssetAdded)
                        .map(one -> (AssetAdded) one.event())
                        .filter(added -> added.asset().equals(asset))
                        .mapToLong(added -> reads.accessEnds(user, added.site(), end))
                        .max()
                        .orElse(AccessEnd.NEVER);
            }
        });
    }

    static Storage assetsOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public boolean hasAssets(SiteId site) {
                return false;
            }
        });
    }

    static Storage assetNotFound(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<SiteId> siteOf(AssetId asset) {
                return Optional.empty();
            }
        });
    }

    static Storage ownAndAllSwapped(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
                return super.teamsOn(site, viewer, after, limit)
                        .map(seen -> new SeenFacts<>(seen.through(), seen.own(), seen.all()));
            }
        });
    }

    static Storage guestsLeftOut(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
                return super.whoReaches(site, after, limit).stream()
                        .filter(reach -> reach.access().isOwner())
                        .toList();
            }
        });
    }

    static Storage firstAnswerForAll(Storage storage) {
        return DelegatingStorage.answering(storage, reads -> new DelegatingReads(reads) {
            @Override
            public long[] accessEnds(List<EndQuestion> questions) {
                long[] ends = super.accessEnds(questions);
                Arrays.fill(ends, ends[0]);
                return ends;
            }
        });
    }

    private static Stream<RecordedEvent> log(Reads reads) {
        return reads.eventsAfter(0, WHOLE_LOG).stream();
    }
}
