package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.team.UserId;

/**
 * The question about the assets on a site, without the commands of {@link Assets}. To a team that does not reach it, an asset is not
 * there (I-35). Thread safe.
 */
public interface AssetQuestions {
    /**
     * The assets on a site that the caller reaches, by type and id.
     *
     * @param actor who calls, who reaches the site
     * @param site which site
     * @param page which part
     * @return the page, or {@code Invalid}, {@code NotFound} for the site
     */
    Outcome<Page<AssetId>> list(UserId actor, SiteId site, PageRequest page);
}
