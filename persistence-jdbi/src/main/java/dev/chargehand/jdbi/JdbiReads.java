package dev.chargehand.jdbi;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ChargerFacts;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.facts.PincodeFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
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
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The questions, each one statement on a connection of its own. */
final class JdbiReads implements Reads {
    private final Answering database;
    private final OverviewReads overviews;
    private final ChargerReads chargers;
    private final EquipmentReads equipment;

    JdbiReads(Answering database) {
        this.database = database;
        this.overviews = new OverviewReads(database);
        this.chargers = new ChargerReads(database);
        this.equipment = new EquipmentReads(database);
    }

    @Override
    public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
        return database.read(
                "reading team " + team, handle -> handle.attach(TeamDao.class).team(team.value(), viewer.text()));
    }

    @Override
    public List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit) {
        return database.read(
                "reading the teams of " + user,
                handle -> handle.attach(TeamDao.class)
                        .teamsOf(
                                user.text(),
                                after.joinedAtMillis(),
                                after.team().value(),
                                limit));
    }

    @Override
    public Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user) {
        List<Rows.SeenMember> seen = database.read(
                "reading a member of team " + team,
                handle -> handle.attach(TeamDao.class).member(team.value(), viewer.text(), user.text()));
        return seen.stream().map(Rows.SeenMember::member).findFirst();
    }

    @Override
    public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
        List<Rows.SeenMember> seen = database.read(
                "reading the members of team " + team,
                handle -> handle.attach(TeamDao.class).members(team.value(), viewer.text(), after.value(), limit));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        seen.stream().flatMap(row -> row.member().stream()).toList());
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return Seen.sites(database.read(
                        "reading site " + site,
                        handle -> handle.attach(SiteDao.class).site(site.value(), viewer.text())))
                .stream()
                .findFirst();
    }

    @Override
    public List<SiteFacts> sitesOf(UserId user, SiteId after, int limit) {
        return Seen.sites(database.read(
                "reading the sites of " + user,
                handle -> handle.attach(SiteDao.class).sitesOf(user.text(), after.value(), limit)));
    }

    @Override
    public Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit) {
        List<Rows.SeenSite> seen = database.read(
                "reading the sites of team " + team,
                handle -> handle.attach(SiteDao.class).sitesOfTeam(team.value(), viewer.text(), after.value(), limit));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(Seen.sites(
                        seen.stream().flatMap(row -> row.site().stream()).toList()));
    }

    @Override
    public Optional<OverviewFacts> overview(SiteId site, UserId viewer) {
        return overviews.overview(site, viewer);
    }

    @Override
    public List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
        return overviews.overviewsOf(user, listing);
    }

    @Override
    public Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
        return overviews.overviewsOfTeam(team, viewer, listing);
    }

    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        return database.ask(HotQuestion.of(user, site), end);
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        return accessFacts(database.read(
                "reading the access to site " + site,
                handle -> handle.attach(SiteDao.class).accessOf(user.text(), site.value())));
    }

    private static AccessFacts accessFacts(List<Rows.AccessRow> rows) {
        return new AccessFacts(
                rows.get(0).inAnyTeam(),
                rows.stream().flatMap(row -> row.access().stream()).toList());
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return database.read(
                "reading the access of team " + team + " to site " + site,
                handle -> handle.attach(SiteDao.class).access(site.value(), team.value()));
    }

    @Override
    public long[] accessEnds(List<EndQuestion> questions) {
        String pairs = Texts.pairs(questions.stream()
                .map(question ->
                        new Texts.Pair(question.site().value(), question.user().text()))
                .toList());
        long[] latest = new long[questions.size()];
        List<SiteRows.Ends> rows = database.read(
                "asking " + latest.length + " questions for access",
                handle -> handle.attach(ReachDao.class).ends(pairs));
        for (SiteRows.Ends row : rows) {
            latest[row.question()] =
                    latest(row.records(), questions.get(row.question()).end());
        }
        return latest;
    }

    @Override
    public long accessEnds(UserId user, AssetId asset, AccessEnd end) {
        return database.ask(HotQuestion.of(user, asset), end);
    }

    private static long latest(List<SiteRows.End> records, AccessEnd end) {
        return records.stream()
                .mapToLong(record -> end.of(record.isOwner(), record.data()))
                .max()
                .orElse(AccessEnd.NEVER);
    }

    @Override
    public AccessFacts access(UserId user, AssetId asset) {
        List<Rows.HeldRow> rows = database.read(
                "reading the access to " + asset,
                handle -> handle.attach(AssetDao.class)
                        .accessOf(user.text(), asset.type().name(), asset.value()));
        AccessFacts onSite = accessFacts(rows.stream().map(Rows.HeldRow::access).toList());
        return new AccessFacts(onSite.inAnyTeam(), onSite.through(), rows.get(0).holder());
    }

    @Override
    public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
        return database.read(
                "reading who reaches site " + site,
                handle -> handle.attach(ReachDao.class)
                        .whoReaches(
                                site.value(),
                                after.team().value(),
                                after.member().value(),
                                MemberId.BEFORE_ALL.value(),
                                limit));
    }

    @Override
    public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
        return Seen.teams(
                database.read(
                        "reading the teams on site " + site,
                        handle -> handle.attach(ReachDao.class)
                                .teamsOn(site.value(), viewer.text(), after.value(), limit)),
                after,
                limit);
    }

    @Override
    public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
        return Seen.team(database.read(
                "reading team " + team + " on site " + site,
                handle -> handle.attach(ReachDao.class).teamOn(site.value(), team.value(), viewer.text())));
    }

    @Override
    public Optional<List<AssetId>> assetsOn(SiteId site, UserId viewer, AssetId after, int limit) {
        List<SiteRows.AssetSeen> seen = database.read(
                "reading the assets on site " + site,
                handle -> handle.attach(AssetDao.class)
                        .assetsOn(site.value(), viewer.text(), after.type().name(), after.value(), limit));
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.stream().flatMap(row -> row.asset().stream()).toList());
    }

    @Override
    public Optional<RequestFacts> request(DataRequestId request, UserId viewer) {
        return Seen.request(database.read(
                "reading request " + request,
                handle -> handle.attach(RequestDao.class).seen(request.value(), viewer.text())));
    }

    @Override
    public Optional<SeenFacts<DataRequest>> pendingRequests(
            SiteId site, UserId viewer, DataRequestId after, int limit) {
        return Seen.parts(database.read(
                "reading the pending requests for site " + site,
                handle -> handle.attach(RequestDao.class).pending(site.value(), viewer.text(), after.value(), limit)));
    }

    @Override
    public Optional<SeenFacts<Invitation>> pendingInvitations(
            SiteId site, UserId viewer, InvitationId after, int limit) {
        return Seen.parts(database.read(
                "reading the pending invitations to site " + site,
                handle ->
                        handle.attach(InvitationDao.class).pending(site.value(), viewer.text(), after.value(), limit)));
    }

    @Override
    public List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit) {
        return chargers.whoReaches(asset, after, limit);
    }

    @Override
    public Optional<ChargerFacts> charger(ChargerId charger, UserId viewer) {
        return chargers.charger(charger, viewer);
    }

    @Override
    public Optional<Charger> charger(ChargerIdentity identity) {
        return chargers.charger(identity);
    }

    @Override
    public List<ChargerFacts> chargersOf(UserId user, ChargerListing listing) {
        return chargers.chargersOf(user, listing);
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing) {
        return chargers.chargersOfTeam(team, viewer, listing);
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing) {
        return chargers.chargersOn(site, viewer, listing);
    }

    @Override
    public Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer) {
        return chargers.pincode(charger, viewer);
    }

    @Override
    public LicenseFacts licenses(ChargerId charger, UserId user) {
        return equipment.licenses(charger, user);
    }

    @Override
    public LicenseFacts licenses(SiteId site, UserId user) {
        return equipment.licenses(site, user);
    }

    @Override
    public Optional<List<License>> licensesOf(ChargerId charger, UserId viewer, LicenseId after, int limit) {
        return equipment.licensesOf(charger, viewer, after, limit);
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment, UserId viewer) {
        return equipment.purchase(payment, viewer);
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return equipment.purchase(payment);
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return equipment.product(sku);
    }

    @Override
    public List<Product> products(String after, int limit) {
        return equipment.products(after, limit);
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return database.eventsAfter(position, limit);
    }
}
