package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.access.Access;
import dev.chargehand.access.Explanation;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.rules.AccessRules;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.Objects;

/** The questions about access: facts in one read, judged by one rule at one instant. */
public final class AccessCalls implements Access {
    private final Engine engine;

    public AccessCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public boolean can(UserId user, AccessLevel level, SiteId site) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(site, "site");
        long end = engine.reads().accessEnds(user, site, AccessRules.atLeast(level));
        // the clock is read only where the answer depends on it: it costs as much as the look-ups
        return end == AccessEnd.FOREVER || (end != AccessEnd.NEVER && engine.nowMillis() < end);
    }

    @Override
    public Explanation explain(UserId user, AccessLevel level, SiteId site) {
        given(user, level, site);
        return AccessRules.explain(level, engine.reads().access(user, site), engine.now());
    }
}
