package dev.chargehand.rules;

import dev.chargehand.access.Explanation;
import dev.chargehand.access.Reason;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteAccess;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which level access records give at an instant, and why. A user holds the highest that any team's record gives. */
public final class AccessRules {
    private static final AccessEnd BASIC = (isOwner, data) -> AccessEnd.FOREVER;
    private static final AccessEnd SENSITIVE = (isOwner, data) -> isOwner ? AccessEnd.FOREVER : data.endMillis();
    private static final AccessEnd OWNER = (isOwner, data) -> isOwner ? AccessEnd.FOREVER : AccessEnd.NEVER;

    private AccessRules() {}

    /** Until when one record gives a level; the same three verdicts answer every question. */
    public static AccessEnd atLeast(AccessLevel level) {
        return switch (level) {
            case BASIC -> BASIC;
            case SENSITIVE -> SENSITIVE;
            case OWNER -> OWNER;
        };
    }

    public static Optional<AccessLevel> level(List<SiteAccess> through, Instant now) {
        return through.stream().map(access -> level(access, now)).max(Comparator.naturalOrder());
    }

    public static AccessLevel level(SiteAccess access, Instant now) {
        if (access.isOwner()) {
            return AccessLevel.OWNER;
        }
        return access.data().holdsAt(now.toEpochMilli()) ? AccessLevel.SENSITIVE : AccessLevel.BASIC;
    }

    /** A site with its level, to one who reaches it. */
    public static ReachableSite seen(SiteFacts facts, Instant now) {
        return new ReachableSite(facts.site(), level(facts.through(), now).orElseThrow(), facts.through());
    }

    public static Explanation explainSite(AccessLevel asked, AccessFacts facts, Instant now) {
        return explain(asked, facts, new Reason.NoTeamHasAccess(), now);
    }

    /** A charger on no site is its holder's without limit. */
    public static Explanation explainAsset(AccessLevel asked, AccessFacts facts, Instant now) {
        if (facts.holder().isPresent()) {
            Reason held = new Reason.HoldingTeam(facts.holder().get());
            return new Explanation(asked, Optional.of(AccessLevel.OWNER), now, held);
        }
        return explain(asked, facts, new Reason.NoTeamReachesAsset(), now);
    }

    /** A record's level, or the highest where there is none because the charger is held. */
    public static AccessLevel levelOf(Optional<SiteAccess> access, Instant now) {
        return access.map(record -> level(record, now)).orElse(AccessLevel.OWNER);
    }

    private static Explanation explain(AccessLevel asked, AccessFacts facts, Reason unreached, Instant now) {
        Optional<AccessLevel> held = level(facts.through(), now);
        if (held.isEmpty()) {
            Reason missing = facts.inAnyTeam() ? unreached : new Reason.NotInAnyTeam();
            return new Explanation(asked, held, now, missing);
        }
        SiteAccess best = furthest(facts.through(), now);
        Reason reason = held.get().includes(asked) ? given(best, held.get()) : missing(best, asked);
        return new Explanation(asked, held, now, reason);
    }

    /** The record of the highest level; among those the one whose data access ends last; then the first. */
    private static SiteAccess furthest(List<SiteAccess> through, Instant now) {
        SiteAccess best = through.get(0);
        for (SiteAccess access : through) {
            int byLevel = level(access, now).compareTo(level(best, now));
            if (byLevel > 0
                    || (byLevel == 0 && access.data().endMillis() > best.data().endMillis())) {
                best = access;
            }
        }
        return best;
    }

    private static Reason given(SiteAccess access, AccessLevel level) {
        return switch (level) {
            case OWNER -> new Reason.OwnerTeam(access.team());
            case SENSITIVE ->
                access.data() instanceof DataAccess.Until until
                        ? new Reason.DataAccessUntil(access.team(), until.end())
                        : new Reason.DataAccessAlways(access.team());
            case BASIC -> new Reason.TeamAccess(access.team());
        };
    }

    private static Reason missing(SiteAccess access, AccessLevel asked) {
        if (asked == AccessLevel.OWNER) {
            return new Reason.NotTheOwner(access.team());
        }
        return access.data() instanceof DataAccess.Until until
                ? new Reason.DataAccessEnded(access.team(), until.end())
                : new Reason.NoDataAccess(access.team());
    }
}
