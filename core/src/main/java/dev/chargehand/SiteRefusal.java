package dev.chargehand;

import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.SortedSet;

/**
 * Why a call about the access to a site was refused.
 *
 * <p>Immutable and thread safe. New records may be added.
 */
public sealed interface SiteRefusal extends Refusal {

    /**
     * The call aims at the owner's own record, which always has data access without end and all assets (I-21).
     *
     * @param site the site
     * @param team its owner
     */
    record OwnerRecord(SiteId site, TeamId team) implements SiteRefusal {
        @Override
        public String code() {
            return "owner_record";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team
                    + " owns it, and so has data access without end and all assets; aim at another team";
        }
    }

    /**
     * The owner's access cannot be removed (I-27).
     *
     * @param site the site
     * @param team its owner
     */
    record OwnerStays(SiteId site, TeamId team) implements SiteRefusal {
        @Override
        public String code() {
            return "owner_stays";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team + " owns it and stays; transfer the ownership first";
        }
    }

    /**
     * The team owns the site already, so there is nothing to transfer or to accept (I-26, I-59).
     *
     * @param site the site
     * @param team its owner
     */
    record AlreadyOwner(SiteId site, TeamId team) implements SiteRefusal {
        @Override
        public String code() {
            return "already_owner";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team + " owns it already; name another team";
        }
    }

    /**
     * The team has no current data access, so there is nothing to revoke (I-45).
     *
     * @param site the site
     * @param team the team
     */
    record NothingToRevoke(SiteId site, TeamId team) implements SiteRefusal {
        @Override
        public String code() {
            return "nothing_to_revoke";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team + " has no data access now; nothing was to be revoked";
        }
    }

    /**
     * Some of the assets are not on the site, or not within the caller's reach (I-31, I-35).
     *
     * @param site the site
     * @param assets those that were not found
     */
    record AssetsNotFound(SiteId site, SortedSet<AssetId> assets) implements SiteRefusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public String code() {
            return "assets_not_found";
        }

        @Override
        public String message() {
            return "site " + site + ": not found there, or not visible to this user: " + assets;
        }
    }

    /**
     * The asset is on a site already, and can be on one only.
     *
     * @param asset the asset
     */
    record AssetAttached(AssetId asset) implements SiteRefusal {
        @Override
        public String code() {
            return "asset_attached";
        }

        @Override
        public String message() {
            return asset + ": is on a site already; remove it there first";
        }
    }

    /**
     * Assets are on the site, so it cannot be deleted.
     *
     * @param site the site
     */
    record AssetsOnSite(SiteId site) implements SiteRefusal {
        @Override
        public String code() {
            return "assets_on_site";
        }

        @Override
        public String message() {
            return "site " + site + ": at least one asset is on it; remove its assets first";
        }
    }

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
