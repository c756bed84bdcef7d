package dev.chargehand.testkit.model;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.Purchase;
import dev.chargehand.license.Sku;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.HashMap;
import java.util.Map;

/** All there is at one moment, as plain maps. Compares by value; not thread safe. */
public final class State {
    private final Map<TeamId, Team> teams = new HashMap<>();
    private final Map<TeamId, Map<UserId, Member>> members = new HashMap<>();
    private final Map<SiteId, Site> sites = new HashMap<>();
    private final Map<SiteId, Map<TeamId, SiteAccess>> access = new HashMap<>();
    private final Map<SiteId, Map<TeamId, AssetScope>> scopes = new HashMap<>();
    private final Map<AssetId, SiteId> assets = new HashMap<>();
    private final Map<DataRequestId, DataRequest> requests = new HashMap<>();
    private final Map<InvitationId, Invitation> invitations = new HashMap<>();
    private final Map<TokenHash, InvitationId> tokens = new HashMap<>();

    private final Map<ChargerId, Charger> chargers = new HashMap<>();
    private final Map<LicenseId, License> licenses = new HashMap<>();
    private final Map<PaymentId, Purchase> purchases = new HashMap<>();
    private final Map<Sku, Product> products = new HashMap<>();

    public Map<TeamId, Team> teams() {
        return teams;
    }

    public Map<TeamId, Map<UserId, Member>> members() {
        return members;
    }

    public Map<SiteId, Site> sites() {
        return sites;
    }

    public Map<SiteId, Map<TeamId, SiteAccess>> access() {
        return access;
    }

    public Map<SiteId, Map<TeamId, AssetScope>> scopes() {
        return scopes;
    }

    public Map<AssetId, SiteId> assets() {
        return assets;
    }

    public Map<DataRequestId, DataRequest> requests() {
        return requests;
    }

    public Map<InvitationId, Invitation> invitations() {
        return invitations;
    }

    public Map<TokenHash, InvitationId> tokens() {
        return tokens;
    }

    public Map<ChargerId, Charger> chargers() {
        return chargers;
    }

    public Map<LicenseId, License> licenses() {
        return licenses;
    }

    public Map<PaymentId, Purchase> purchases() {
        return purchases;
    }

    public Map<Sku, Product> products() {
        return products;
    }
}
