package dev.chargehand.memory;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.event.Change;
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
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The writer's view: facts from the state as it is, and a change that is kept until the work has returned. */
final class MemoryUnit implements UnitOfWork {
    private final State state;
    private @Nullable Change change;
    private boolean ended;

    MemoryUnit(State state) {
        this.state = state;
    }

    /** Ends the unit with the change to make, if any. */
    Optional<Change> end() {
        ended = true;
        return Optional.ofNullable(change);
    }

    @Override
    public Optional<TeamId> firstTeam(UserId user) {
        UserEntry entry = open().users.get(user);
        return entry == null
                ? Optional.empty()
                : Optional.of(entry.places.first()).map(TeamPlace::team);
    }

    @Override
    public List<TeamId> teamsReaching(UserId user, SiteId site) {
        return Questions.through(open(), user, site).stream()
                .map(SiteAccess::team)
                .toList();
    }

    @Override
    public List<TeamId> teamsOn(SiteId site) {
        SiteEntry entry = open().sites.get(site);
        return entry == null
                ? List.of()
                : Arrays.stream(entry.access).map(SiteAccess::team).toList();
    }

    /** There is one writer, which holds every lock. */
    @Override
    public void lock(Locks locks) {
        open();
    }

    @Override
    public TeamFacts team(TeamId team, UserId actor) {
        TeamEntry entry = open().teams.get(team);
        return entry == null
                ? new TeamFacts(Optional.empty(), Optional.empty(), false, false)
                : new TeamFacts(
                        Optional.of(entry.team),
                        Optional.ofNullable(entry.members.get(actor)),
                        !entry.sites.isEmpty(),
                        !entry.chargers.isEmpty());
    }

    @Override
    public MembershipFacts membership(TeamId team, UserId actor, UserId subject) {
        TeamEntry entry = open().teams.get(team);
        return entry == null
                ? new MembershipFacts(Optional.empty(), Optional.empty(), Optional.empty(), false)
                : new MembershipFacts(
                        Optional.of(entry.team),
                        Optional.ofNullable(entry.members.get(actor)),
                        Optional.ofNullable(entry.members.get(subject)),
                        entry.hasAdminOtherThan(subject));
    }

    @Override
    public Optional<CallerFacts> site(SiteId site, UserId actor) {
        return Questions.caller(open(), site, actor);
    }

    @Override
    public Optional<PlaceFacts> place(SiteId site, TeamId team) {
        return access(site, team).map(access -> Questions.place(state, access));
    }

    @Override
    public Optional<Standing> standing(SiteId site, TeamId team, UserId user) {
        return access(site, team)
                .filter(access -> state.team(team).members.containsKey(user))
                .map(access -> Questions.standing(state, access, user));
    }

    @Override
    public List<PlaceFacts> places(TeamId team) {
        TeamEntry entry = open().teams.get(team);
        return entry == null
                ? List.of()
                : entry.sites.values().stream()
                        .map(access -> Questions.place(state, access))
                        .toList();
    }

    @Override
    public SortedSet<AssetId> present(SiteId site, Collection<AssetId> assets) {
        SiteEntry entry = open().sites.get(site);
        return assets.stream()
                .filter(asset -> entry != null && state.assets.siteOf(asset) == entry)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean hasAssets(SiteId site) {
        SiteEntry entry = open().sites.get(site);
        return entry != null && !entry.assets.isEmpty();
    }

    @Override
    public Optional<SiteId> siteOf(AssetId asset) {
        return Optional.ofNullable(open().assets.siteOf(asset)).map(entry -> entry.site.id());
    }

    @Override
    public Optional<TeamId> owner(SiteId site) {
        return Optional.ofNullable(open().sites.get(site))
                .map(entry -> entry.owner)
                .map(entry -> entry.team.id());
    }

    @Override
    public Optional<ChargerTeams> teamsReaching(ChargerId charger, UserId user) {
        return ChargerQuestions.teams(open(), charger, user);
    }

    @Override
    public Optional<FoundCharger> charger(ChargerIdentity identity) {
        return ChargerQuestions.found(open(), identity);
    }

    @Override
    public Optional<Charger> charger(ChargerId charger) {
        return Optional.ofNullable(open().assets.find(charger)).map(entry -> entry.charger);
    }

    @Override
    public List<License> licenses(ChargerId charger) {
        ChargerEntry entry = open().assets.find(charger);
        return entry == null ? List.of() : entry.licenses.current();
    }

    @Override
    public Optional<License> license(LicenseId license) {
        return Optional.ofNullable(open().licenses.find(license));
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return Optional.ofNullable(open().purchases.find(payment));
    }

    @Override
    public List<Purchase> pendingPurchases(ChargerId charger) {
        return open().purchases.pending(charger);
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return Optional.ofNullable(open().products.find(sku));
    }

    @Override
    public Optional<DataRequest> request(DataRequestId request) {
        return Optional.ofNullable(open().requests.find(request));
    }

    @Override
    public Optional<Invitation> invitation(InvitationId invitation) {
        return Optional.ofNullable(open().invitations.find(invitation));
    }

    @Override
    public Optional<Invitation> invitation(TokenHash token) {
        return Optional.ofNullable(open().invitations.find(token));
    }

    @Override
    public Optional<Invitation> pendingInvitation(SiteId site, UserId address) {
        return Optional.ofNullable(open().invitations.pendingTo(site, address));
    }

    @Override
    public List<Invitation> pendingInvitations(SiteId site, TeamId team) {
        return invitations(open().invitations.pending(site, team));
    }

    @Override
    public List<Invitation> pendingInvitations(TeamId team) {
        return invitations(open().invitations.pending(team));
    }

    @Override
    public List<Instant> lastInvited(UserId user, int limit) {
        return open().invitations.lastSent(user, limit);
    }

    private List<Invitation> invitations(Collection<InvitationId> ids) {
        return ids.stream().map(state.invitations::get).toList();
    }

    private Optional<SiteAccess> access(SiteId site, TeamId team) {
        return Optional.ofNullable(open().sites.get(site)).map(entry -> entry.of(team));
    }

    @Override
    public void apply(Change decided) {
        if (change != null) {
            throw new IllegalStateException("expected one change in a unit of work, found a second");
        }
        Conflicts.check(open(), decided);
        change = decided;
    }

    private State open() {
        if (ended) {
            throw new IllegalStateException("expected an open unit of work, found one that has ended");
        }
        return state;
    }
}
