package dev.chargehand.access;

import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.Objects;

/**
 * One of many questions asked at once.
 *
 * @param user about whom
 * @param level the level asked about
 * @param site on which site
 */
public record AccessQuestion(UserId user, AccessLevel level, SiteId site) {
    /**
     * Refuses null.
     *
     * @param user about whom
     * @param level the level asked about
     * @param site on which site
     */
    public AccessQuestion {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(site, "site");
    }
}
