package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.DataAccessRevoked;
import dev.chargehand.event.Event;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The owner gives a team the site's sensitive data, and takes it away. */
public final class DataAccessRules {
    private DataAccessRules() {}

    public record Grant(SiteId site, TeamId team, Expiry end) {}

    /** Quietly: where there is nothing to revoke, that is no reason to refuse (I-45). */
    public record Revoke(SiteId site, TeamId team, boolean quietly) {}

    public static Decision<SiteAccess> grant(
            Grant command, Optional<CallerFacts> caller, Optional<PlaceFacts> place, Policy policy, Instant now) {
        Outcome<DataAccess> end = command.end().check(now, "expires_never", "data_access_expires_at");
        Optional<Refusal> refusal = end.whyNot()
                .or(() ->
                        unlessOwner(Permission.GRANT_DATA, command.site(), command.team(), caller, place, policy, now));
        return refusal.isPresent() ? Decision.refuse(refusal.get()) : granted(place.orElseThrow(), end.orThrow(), now);
    }

    public static Decision<SiteAccess> revoke(
            Revoke command, Optional<CallerFacts> caller, Optional<PlaceFacts> place, Policy policy, Instant now) {
        Optional<Refusal> refusal =
                unlessOwner(Permission.REVOKE_DATA, command.site(), command.team(), caller, place, policy, now);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        SiteAccess access = place.orElseThrow().access();
        if (!access.data().holdsAt(now.toEpochMilli())) {
            return command.quietly()
                    ? Decision.accept(access)
                    : Decision.refuse(new SiteRefusal.NothingToRevoke(command.site(), command.team()));
        }
        return Decision.accept(
                access.withData(DataAccess.none(), now),
                new DataAccessRevoked(command.site(), command.team(), access.data()));
    }

    /** Only the owner, and never on the owner's own record (I-21, I-46). */
    static Optional<Refusal> unlessOwner(
            Permission permission,
            SiteId site,
            TeamId team,
            Optional<CallerFacts> caller,
            Optional<PlaceFacts> place,
            Policy policy,
            Instant now) {
        return CallerRules.unlessSeen(site, team, caller, place, now)
                .or(() -> CallerRules.unless(permission, AccessLevel.OWNER, site, caller, policy, now))
                .or(() -> place.filter(found -> found.access().isOwner())
                        .map(owner -> new SiteRefusal.OwnerRecord(site, team)));
    }

    /** Another end, shorter or longer (I-43); a pending request is thereby overtaken (I-51). */
    private static Decision<SiteAccess> granted(PlaceFacts place, DataAccess after, Instant now) {
        SiteAccess access = place.access();
        if (access.data().equals(after)) {
            return Decision.accept(access);
        }
        List<Event> events = new ArrayList<>(RequestRules.closed(place.pending(), RequestStatus.OVERTAKEN));
        events.add(new DataAccessGranted(access.site(), access.team(), access.data(), after));
        return Decision.accept(access.withData(after, now), events.toArray(Event[]::new));
    }
}
