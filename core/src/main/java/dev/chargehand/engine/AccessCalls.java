package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.access.Access;
import dev.chargehand.access.Explanation;
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
        return engine.reads().anyAccess(user, site, AccessRules.atLeast(level), engine.nowMillis());
    }

    @Override
    public Explanation explain(UserId user, AccessLevel level, SiteId site) {
        given(user, level, site);
        return AccessRules.explain(level, engine.reads().access(user, site), engine.now());
    }
}
