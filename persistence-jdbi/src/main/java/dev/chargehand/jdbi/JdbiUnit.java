package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.ChargerTeams;
import dev.chargehand.facts.FoundCharger;
import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
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
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A unit of work on the connection of its transaction. */
final class JdbiUnit implements UnitOfWork {
    private final Handle handle;
    private final Dialect dialect;
    private final Stamps stamps;
    private final TeamDao teams;
    private final SiteDao sites;
    private final PlaceDao places;
    private final AssetDao assets;
    private final InvitationDao invitations;
    private final Attempts attempts = new Attempts();
    private final EquipmentFacts equipment;

    JdbiUnit(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.stamps = new Stamps(handle);
        this.teams = handle.attach(TeamDao.class);
        this.sites = handle.attach(SiteDao.class);
        this.places = handle.attach(PlaceDao.class);
        this.assets = handle.attach(AssetDao.class);
        this.invitations = handle.attach(InvitationDao.class);
        this.equipment = new EquipmentFacts(handle, attempts, stamps);
    }

    /** A team or site, if any, and the dialect's clock when that was read. */
    record Found(@Nullable UUID id, long clock) {}

    /** See {@link Attempts#end}. */
    void end() {
        attempts.end();
    }

    @Override
    public Optional<TeamId> firstTeam(UserId user) {
        return noted(attempt("finding the first team of " + user, () -> teams.firstTeam(user.text())))
                .map(TeamId::new);
    }

    /**
     * A user in no team and an asset on no site hold no row that could be locked, yet what is decided on that comes after the
     * event by which they left the last one. Stamps count events, which take longer than a microsecond each, so the database's
     * clock is past all of them, and the unit's stamps go on from there.
     */
    private Optional<UUID> noted(Found found) {
        if (found.id() == null) {
            stamps.saw(found.clock());
        }
        return Optional.ofNullable(found.id());
    }

    @Override
    public List<TeamId> teamsReaching(UserId user, SiteId site) {
        return attempt(
                        "finding the teams that reach site " + site,
                        () -> teams.teamsReaching(user.text(), site.value()))
                .stream()
                .map(TeamId::new)
                .toList();
    }

    @Override
    public List<TeamId> teamsOn(SiteId site) {
        return attempt("finding the teams on site " + site, () -> sites.teamsOn(site.value())).stream()
                .map(TeamId::new)
                .toList();
    }

    @Override
    public void lock(Locks locks) {
        attempt("locking " + named(locks), () -> {
            stamps.lockTeams(locks.teams().stream().map(TeamId::value).toList());
            stamps.lockSites(locks.sites().stream().map(SiteId::value).toList());
            stamps.lockChargers(locks.chargers().stream().map(ChargerId::value).toList());
            stamps.lockProducts(locks.products().stream().map(Sku::text).toList());
            return true;
        });
    }

    @Override
    public TeamFacts team(TeamId team, UserId actor) {
        return attempt("reading team " + team, () -> teams.facts(team.value(), actor.text()))
                .orElseGet(() -> new TeamFacts(Optional.empty(), Optional.empty(), false, false));
    }

    @Override
    public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
        return attempt(
                        "reading members of team " + team,
                        () -> teams.membershipFacts(team.value(), actor.text(), subject.text()))
                .orElseGet(() -> new MembershipFacts(Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    @Override
    public Optional<CallerFacts> site(SiteId site, UserId actor) {
        return Seen.caller(attempt("reading site " + site, () -> places.standings(site.value(), actor.text())));
    }

    @Override
    public Optional<PlaceFacts> place(SiteId site, TeamId team) {
        return attempt(
                "reading the place of team " + team + " on site " + site,
                () -> places.place(site.value(), team.value()));
    }

    @Override
    public Optional<Standing> standing(SiteId site, TeamId team, UserId user) {
        return attempt(
                "reading a standing on site " + site + " through team " + team,
                () -> places.standing(site.value(), team.value(), user.text()));
    }

    @Override
    public List<PlaceFacts> places(TeamId team) {
        return attempt("reading the places of team " + team, () -> places.places(team.value()));
    }

    @Override
    public SortedSet<AssetId> present(SiteId site, Collection<AssetId> some) {
        String pairs = Texts.pairs(some.stream()
                .map(asset -> new Texts.Pair(asset.value(), asset.type().name()))
                .toList());
        return new TreeSet<>(attempt("looking for assets on site " + site, () -> assets.present(site.value(), pairs)));
    }

    @Override
    public boolean hasAssets(SiteId site) {
        return attempt("looking for any asset on site " + site, () -> assets.hasAssets(site.value()));
    }

    @Override
    public Optional<SiteId> siteOf(AssetId asset) {
        return noted(attempt(
                        "finding the site of " + asset,
                        () -> assets.siteOf(asset.type().name(), asset.value())))
                .map(SiteId::new);
    }

    @Override
    public Optional<TeamId> owner(SiteId site) {
        return attempt("finding the owner of site " + site, () -> sites.owner(site.value()))
                .map(TeamId::new);
    }

    @Override
    public Optional<ChargerTeams> teamsReaching(ChargerId charger, UserId user) {
        return equipment.teamsReaching(charger, user);
    }

    @Override
    public Optional<FoundCharger> charger(ChargerIdentity identity) {
        return equipment.charger(identity);
    }

    @Override
    public Optional<Charger> charger(ChargerId charger) {
        return equipment.charger(charger);
    }

    @Override
    public List<License> licenses(ChargerId charger) {
        return equipment.licenses(charger);
    }

    @Override
    public Optional<License> license(LicenseId license) {
        return equipment.license(license);
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return equipment.purchase(payment);
    }

    @Override
    public List<Purchase> pendingPurchases(ChargerId charger) {
        return equipment.pendingPurchases(charger);
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return equipment.product(sku);
    }

    @Override
    public Optional<DataRequest> request(DataRequestId request) {
        return attempt(
                "reading request " + request,
                () -> handle.attach(RequestDao.class).request(request.value()));
    }

    @Override
    public Optional<Invitation> invitation(InvitationId invitation) {
        return attempt("reading invitation " + invitation, () -> invitations.invitation(invitation.value()));
    }

    @Override
    public Optional<Invitation> invitation(TokenHash token) {
        return attempt("reading the invitation of a token", () -> invitations.ofToken(token.hex()));
    }

    @Override
    public Optional<Invitation> pendingInvitation(SiteId site, UserId address) {
        return attempt(
                "reading the invitation of an address to site " + site,
                () -> invitations.pending(site.value(), address.text()));
    }

    @Override
    public List<Invitation> pendingInvitations(SiteId site, TeamId team) {
        return attempt(
                "reading the invitations of team " + team + " to site " + site,
                () -> invitations.pendingOf(site.value(), team.value()));
    }

    @Override
    public List<Invitation> pendingInvitations(TeamId team) {
        return attempt("reading the invitations of team " + team, () -> invitations.pendingOf(team.value()));
    }

    @Override
    public List<Instant> lastInvited(UserId user, int limit) {
        return attempt("reading when " + user + " invited", () -> invitations.lastInvited(user.text(), limit));
    }

    @Override
    public void apply(Change change) {
        attempt("applying " + kinds(change), () -> {
            long before = stamps.beginApplying(change.events());
            Batches batches = new Batches(handle);
            Event.Handler state =
                    StateWriter.of(batches, change, before + change.events().size());
            change.events().forEach(event -> event.handle(state));
            batches.flush();
            new EventWriter(handle, dialect).append(change, before);
            stamps.endApplying(before + change.events().size());
            return true;
        });
    }

    private static String named(Locks locks) {
        return counted(locks.teams(), "teams") + ", " + counted(locks.sites(), "sites") + ", "
                + counted(locks.chargers(), "chargers") + " and " + counted(locks.products(), "products");
    }

    /** A few by their ids, and many by their number. */
    private static String counted(Collection<?> ids, String what) {
        return ids.size() > 4 ? ids.size() + " " + what : what + " " + ids;
    }

    /** Kinds and ids of the first few events. */
    private static String kinds(Change change) {
        List<String> kinds = new ArrayList<>();
        for (Event event :
                change.events().subList(0, Math.min(4, change.events().size()))) {
            kinds.add(EventJson.kind(event) + " of " + event.aggregate());
        }
        return change.events().size() + " events, the first " + kinds;
    }

    private <T> T attempt(String what, Supplier<T> statements) {
        return attempts.attempt(what, statements);
    }
}
