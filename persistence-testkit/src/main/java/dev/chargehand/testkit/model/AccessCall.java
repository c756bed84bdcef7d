package dev.chargehand.testkit.model;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call.Done;
import java.util.Optional;
import java.util.Set;

/** Commands on the teams and the assets of a site. */
public final class AccessCall {
    private AccessCall() {}

    public static Call grant(UserId actor, SiteId site, TeamId team, PlainEnd end) {
        return new Call(
                actor,
                actor + " grants data of site " + site + " to team " + team + " until " + end,
                library -> Done.of(library.siteTeams().grantData(actor, site, team, end.expiry())),
                (model, done, now) -> model.grants().grant(actor, site, team, end, now));
    }

    public static Call revoke(UserId actor, SiteId site, TeamId team, boolean quietly) {
        return new Call(
                actor,
                actor + " revokes data of site " + site + " from team " + team + (quietly ? " if given" : ""),
                library -> Done.of(
                        quietly
                                ? library.siteTeams().revokeDataIfGiven(actor, site, team)
                                : library.siteTeams().revokeData(actor, site, team)),
                (model, done, now) -> model.grants().revoke(actor, site, team, quietly, now));
    }

    public static Call setScope(UserId actor, SiteId site, TeamId team, Optional<Set<AssetId>> only) {
        AssetScope scope = only.map(AssetScope::limited).orElseGet(AssetScope::all);
        return new Call(
                actor,
                actor + " limits team " + team + " on site " + site + " to " + scope,
                library -> Done.of(library.siteTeams().setScope(actor, site, team, scope)),
                (model, done, now) -> model.grants().setScope(actor, site, team, only, now));
    }

    public static Call transfer(UserId actor, SiteId site, TeamId team) {
        return new Call(
                actor,
                actor + " transfers site " + site + " to team " + team,
                library -> Done.of(library.siteTeams().transferOwnership(actor, site, team)),
                (model, done, now) -> model.grants().transfer(actor, site, team, now));
    }

    public static Call remove(UserId actor, SiteId site, TeamId team) {
        return new Call(
                actor,
                actor + " removes team " + team + " from site " + site,
                library -> Done.of(library.siteTeams().remove(actor, site, team)),
                (model, done, now) -> model.grants().remove(actor, site, team, now));
    }

    public static Call addAsset(UserId actor, SiteId site, AssetId asset) {
        return new Call(
                actor,
                actor + " adds " + asset + " to site " + site,
                library -> Done.of(library.assets().add(actor, site, asset)),
                (model, done, now) -> model.sites().addAsset(actor, site, asset, now));
    }

    public static Call removeAsset(UserId actor, SiteId site, AssetId asset) {
        return new Call(
                actor,
                actor + " removes " + asset + " from site " + site,
                library -> Done.of(library.assets().remove(actor, site, asset)),
                (model, done, now) -> model.sites().removeAsset(actor, site, asset, now));
    }
}
