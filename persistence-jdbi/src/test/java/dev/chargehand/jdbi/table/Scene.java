package dev.chargehand.jdbi.table;

import dev.chargehand.Chargehand;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Tier;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A site of one team, with a guest team that has basic access and one that has data access, and a further guest, the team that
 * commands are about. Everyone is new, so that any number of scenes play on one storage.
 */
final class Scene {
    final Chargehand chargehand;
    private final Storage storage;
    final TeamId owner;
    final TeamId sensitive;
    final TeamId guest;
    final SiteId site;
    final UserId ownersAdmin = user("owners-admin");
    final UserId guestsAdmin = user("guests-admin");
    final AssetId asset = AssetId.meter(UUID.randomUUID());
    private final Map<TeamId, Set<UserId>> joined = new HashMap<>();
    private final Map<Caller, UserId> callers = new EnumMap<>(Caller.class);

    Scene(Chargehand chargehand, Storage storage) {
        this.chargehand = chargehand;
        this.storage = storage;
        for (Caller caller : Caller.values()) {
            callers.put(caller, user(caller.name()));
        }
        callers.put(Caller.ADMIN, guestsAdmin);
        owner = team(ownersAdmin, caller(Caller.OWNER));
        site = chargehand
                .sites()
                .create(ownersAdmin, owner, SiteDraft.named("Site"))
                .orThrow()
                .site()
                .id();
        chargehand.assets().add(ownersAdmin, site, asset).orThrow();
        guest = team(guestsAdmin, caller(Caller.MEMBER));
        join(guest, guestsAdmin, InvitationDraft.to(address()));
        UserId basicsAdmin = user("basics-admin");
        join(team(basicsAdmin, caller(Caller.BASIC)), basicsAdmin, InvitationDraft.to(address()));
        UserId holdersAdmin = user("holders-admin");
        sensitive = team(holdersAdmin, caller(Caller.SENSITIVE));
        join(sensitive, holdersAdmin, InvitationDraft.to(address()).data(Expiry.never()));
        team(caller(Caller.STRANGER));
    }

    Chargehand with(Policy policy) {
        return Chargehand.builder(storage).policy(policy).build();
    }

    /** A further member of a team of the guests' admin. */
    UserId another(TeamId team) {
        UserId user = user("another");
        chargehand.teams().addMember(guestsAdmin, team, user).orThrow();
        return user;
    }

    /** So that the admin of the guest team may leave. */
    void secondAdmin() {
        chargehand
                .teams()
                .addMember(guestsAdmin, guest, user("second"), Role.ADMIN)
                .orThrow();
    }

    /** Whether a user was put into a team, whatever became of that. */
    boolean joined(UserId user, TeamId team) {
        return joined.getOrDefault(team, Set.of()).contains(user);
    }

    private Set<UserId> members(TeamId team) {
        return Objects.requireNonNull(joined.get(team));
    }

    UserId caller(Caller caller) {
        return Objects.requireNonNull(callers.get(caller));
    }

    TeamId team(UserId admin, UserId... members) {
        TeamId team = chargehand
                .teams()
                .create(admin, TeamDraft.named("Team"))
                .orThrow()
                .id();
        joined.put(team, new HashSet<>(List.of(admin)));
        for (UserId member : members) {
            chargehand.teams().addMember(admin, team, member).orThrow();
            members(team).add(member);
        }
        return team;
    }

    /** A pending request of the guest. */
    DataRequestId request() {
        return chargehand
                .requests()
                .request(guestsAdmin, site, guest, "to read the meter", Expiry.never())
                .orThrow()
                .id();
    }

    /** An offer that the team with data access makes. */
    IssuedInvitation offer(InvitationDraft draft) {
        return chargehand
                .invitations()
                .invite(caller(Caller.SENSITIVE), site, draft)
                .orThrow();
    }

    Scene withData() {
        chargehand
                .siteTeams()
                .grantData(ownersAdmin, site, guest, Expiry.never())
                .orThrow();
        return this;
    }

    /** A charger on the site. */
    ChargerId charger() {
        return chargehand
                .chargers()
                .register(ownersAdmin, site, draft())
                .orThrow()
                .charger()
                .charger()
                .id();
    }

    /** A charger that a team of the user's holds. */
    ChargerId heldBy(UserId user) {
        return chargehand
                .chargers()
                .register(user, draft())
                .orThrow()
                .charger()
                .charger()
                .id();
    }

    /** A charger on the site with a license. */
    ChargerId licensed() {
        ChargerId charger = charger();
        chargehand.backOffice().confirm(ownersAdmin, pending(charger)).orThrow();
        return charger;
    }

    /** The one license of a charger. */
    LicenseId license(ChargerId charger) {
        return chargehand
                .licenses()
                .ofCharger(ownersAdmin, charger, PageRequest.first(1))
                .orThrow()
                .items()
                .get(0)
                .license()
                .id();
    }

    /** A purchase that is not paid yet. */
    PaymentId pending(ChargerId charger) {
        PaymentId payment = payment();
        chargehand
                .licenses()
                .begin(ownersAdmin, charger, product(), owner, payment)
                .orThrow();
        return payment;
    }

    Sku product() {
        return chargehand
                .backOffice()
                .putProduct(ownersAdmin, ProductDraft.of("smart-12", Tier.SMART))
                .orThrow()
                .sku();
    }

    /** Another site of the owner's, to which the team with data access has that too. */
    SiteId otherSite() {
        SiteId other = chargehand
                .sites()
                .create(ownersAdmin, owner, SiteDraft.named("Other"))
                .orThrow()
                .site()
                .id();
        UserId address = UserId.email(address());
        IssuedInvitation issued = chargehand
                .invitations()
                .invite(
                        ownersAdmin,
                        other,
                        InvitationDraft.to(address.text().substring("email:".length()))
                                .data(Expiry.never()))
                .orThrow();
        accept(caller(Caller.SENSITIVE), issued.token(), address, sensitive);
        return other;
    }

    static ChargerDraft draft() {
        return ChargerDraft.identity("CH-" + UUID.randomUUID());
    }

    static PaymentId payment() {
        return new PaymentId("pi-" + UUID.randomUUID());
    }

    /** An address that no one else is invited at. */
    static String address() {
        return "a" + UUID.randomUUID() + "@example.org";
    }

    static UserId user(String called) {
        return UserId.opaque(called + "-" + UUID.randomUUID());
    }

    private void join(TeamId team, UserId admin, InvitationDraft draft) {
        IssuedInvitation issued =
                chargehand.invitations().invite(ownersAdmin, site, draft).orThrow();
        accept(admin, issued.token(), issued.invitation().address(), team);
    }

    private void accept(UserId user, InvitationToken token, UserId address, TeamId team) {
        chargehand
                .invitations()
                .accept(user, Acceptance.of(token).verified(address).into(team))
                .orThrow();
    }
}
