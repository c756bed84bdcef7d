package dev.chargehand.testkit.fault;

import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Optional;

/** Faults in the facts that commands are decided on. */
final class DecisionFaults {
    private static final int MANY = 1000;

    private DecisionFaults() {}

    static Storage anotherAdminAssumed(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
                MembershipFacts facts = super.membership(team, actor, subject);
                return new MembershipFacts(facts.team(), facts.actor(), facts.subject(), true);
            }
        });
    }

    static Storage sitesOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public TeamFacts team(TeamId team, UserId actor) {
                TeamFacts facts = super.team(team, actor);
                return new TeamFacts(facts.team(), facts.actor(), false, facts.holdsACharger());
            }
        });
    }

    static Storage lastTeamFirst(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<TeamId> firstTeam(UserId user) {
                return storage.reads().teamsOf(user, TeamPlace.BEFORE_ALL, MANY).stream()
                        .reduce((one, next) -> next)
                        .map(last -> last.team().id());
            }
        });
    }

    static Storage noFirstTeam(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<TeamId> firstTeam(UserId user) {
                return Optional.empty();
            }
        });
    }

    static Storage ownerFactsForAll(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<CallerFacts> site(SiteId site, UserId actor) {
                return super.site(site, actor)
                        .map(facts -> new CallerFacts(
                                facts.site(),
                                facts.standings().stream()
                                        .map(DecisionFaults::asOwner)
                                        .toList()));
            }
        });
    }

    private static Standing asOwner(Standing standing) {
        SiteAccess access = standing.access();
        return new Standing(
                SiteAccess.owner(access.site(), access.team(), access.createdAt()), AssetScope.all(), standing.role());
    }
}
