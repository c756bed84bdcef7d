package dev.chargehand.memory;

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

/** The readers' side: each question looks at one state, and every answer is a copy. */
final class MemoryReads implements Reads {
    private final Twin<State> states;

    MemoryReads(Twin<State> states) {
        this.states = states;
    }

    @Override
    public Optional<TeamOfUser> team(TeamId team, UserId viewer) {
        return states.read(state -> TeamQuestions.team(state, team, viewer));
    }

    @Override
    public List<TeamOfUser> teamsOf(UserId user, TeamPlace after, int limit) {
        return states.read(state -> TeamQuestions.teamsOf(state, user, after, limit));
    }

    @Override
    public Optional<Optional<Member>> member(TeamId team, UserId viewer, UserId user) {
        return states.read(state ->
                TeamQuestions.asMember(state, team, viewer, entry -> Optional.ofNullable(entry.members.get(user))));
    }

    @Override
    public Optional<List<Member>> members(TeamId team, UserId viewer, MemberId after, int limit) {
        return states.read(state -> TeamQuestions.members(state, team, viewer, after, limit));
    }

    @Override
    public Optional<SiteFacts> site(SiteId site, UserId viewer) {
        return states.read(state -> Questions.site(state, site, viewer));
    }

    @Override
    public List<SiteFacts> sitesOf(UserId user, SiteId after, int limit) {
        return states.read(state -> Questions.sitesOf(state, user, after, limit));
    }

    @Override
    public Optional<List<SiteFacts>> sitesOfTeam(TeamId team, UserId viewer, SiteId after, int limit) {
        return states.read(state -> TeamQuestions.sitesOf(state, team, viewer, after, limit));
    }

    @Override
    public Optional<OverviewFacts> overview(SiteId site, UserId viewer) {
        return states.read(state -> SiteLists.one(state, site, viewer));
    }

    @Override
    public List<ListedSite> overviewsOf(UserId user, SiteListing listing) {
        return states.read(state -> SiteLists.ofUser(state, user, listing));
    }

    @Override
    public Optional<List<ListedSite>> overviewsOfTeam(TeamId team, UserId viewer, SiteListing listing) {
        return states.read(
                state -> TeamQuestions.asMember(state, team, viewer, entry -> SiteLists.ofTeam(state, entry, listing)));
    }

    /** Without a function, a list or any other object: this is the question that is asked most. */
    @Override
    public long accessEnds(UserId user, SiteId site, AccessEnd end) {
        ReaderCount count = states.enter();
        try {
            return Questions.latestEnd(states.current(), user, site, end);
        } finally {
            count.depart();
        }
    }

    @Override
    public AccessFacts access(UserId user, SiteId site) {
        return states.read(
                state -> new AccessFacts(state.users.containsKey(user), Questions.through(state, user, site)));
    }

    @Override
    public Optional<SiteAccess> access(SiteId site, TeamId team) {
        return states.read(state -> Optional.ofNullable(state.sites.get(site)).map(entry -> entry.of(team)));
    }

    @Override
    public long[] accessEnds(List<EndQuestion> questions) {
        return states.read(state -> questions.stream()
                .mapToLong(question -> Questions.latestEnd(state, question.user(), question.site(), question.end()))
                .toArray());
    }

    /** Without a function, a list or any other object, like that on a site. */
    @Override
    public long accessEnds(UserId user, AssetId asset, AccessEnd end) {
        ReaderCount count = states.enter();
        try {
            return AssetQuestions.latestEnd(states.current(), user, asset, end);
        } finally {
            count.depart();
        }
    }

    @Override
    public AccessFacts access(UserId user, AssetId asset) {
        return states.read(state -> AssetQuestions.access(state, user, asset));
    }

    @Override
    public List<AssetReachFacts> whoReaches(AssetId asset, ReachPlace after, int limit) {
        return states.read(state -> AssetQuestions.whoReaches(state, asset, after, limit));
    }

    @Override
    public List<ReachFacts> whoReaches(SiteId site, ReachPlace after, int limit) {
        return states.read(state -> SiteQuestions.whoReaches(state, site, after, limit));
    }

    @Override
    public Optional<SeenFacts<TeamPlaceFacts>> teamsOn(SiteId site, UserId viewer, TeamId after, int limit) {
        return states.read(state -> SiteQuestions.teamsOn(state, site, viewer, after, limit));
    }

    @Override
    public Optional<TeamOnSiteFacts> teamOn(SiteId site, TeamId team, UserId viewer) {
        return states.read(state -> SiteQuestions.teamOn(state, site, team, viewer));
    }

    @Override
    public Optional<List<AssetId>> assetsOn(SiteId site, UserId viewer, AssetId after, int limit) {
        return states.read(state -> SiteQuestions.assetsOn(state, site, viewer, after, limit));
    }

    @Override
    public Optional<RequestFacts> request(DataRequestId request, UserId viewer) {
        return states.read(state -> SiteQuestions.request(state, request, viewer));
    }

    @Override
    public Optional<SeenFacts<DataRequest>> pendingRequests(
            SiteId site, UserId viewer, DataRequestId after, int limit) {
        return states.read(state -> SiteQuestions.pendingRequests(state, site, viewer, after, limit));
    }

    @Override
    public Optional<SeenFacts<Invitation>> pendingInvitations(
            SiteId site, UserId viewer, InvitationId after, int limit) {
        return states.read(state -> SiteQuestions.pendingInvitations(state, site, viewer, after, limit));
    }

    @Override
    public Optional<ChargerFacts> charger(ChargerId charger, UserId viewer) {
        return states.read(state -> ChargerQuestions.charger(state, charger, viewer));
    }

    @Override
    public Optional<Charger> charger(ChargerIdentity identity) {
        return states.read(state -> ChargerQuestions.charger(state, identity));
    }

    @Override
    public List<ChargerFacts> chargersOf(UserId user, ChargerListing listing) {
        return states.read(state -> ChargerLists.ofUser(state, user, listing));
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOfTeam(TeamId team, UserId viewer, ChargerListing listing) {
        return states.read(state ->
                TeamQuestions.asMember(state, team, viewer, entry -> ChargerLists.ofTeam(state, entry, listing)));
    }

    @Override
    public Optional<List<ChargerFacts>> chargersOn(SiteId site, UserId viewer, ChargerListing listing) {
        return states.read(state -> ChargerLists.onSite(state, site, viewer, listing));
    }

    @Override
    public Optional<PincodeFacts> pincode(ChargerId charger, UserId viewer) {
        return states.read(state -> ChargerQuestions.pincode(state, charger, viewer));
    }

    @Override
    public LicenseFacts licenses(ChargerId charger, UserId user) {
        return states.read(state -> LicenseQuestions.ofCharger(state, charger, user));
    }

    @Override
    public LicenseFacts licenses(SiteId site, UserId user) {
        return states.read(state -> LicenseQuestions.ofSite(state, site, user));
    }

    @Override
    public Optional<List<License>> licensesOf(ChargerId charger, UserId viewer, LicenseId after, int limit) {
        return states.read(state -> LicenseQuestions.all(state, charger, viewer, after, limit));
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment, UserId viewer) {
        return states.read(state -> LicenseQuestions.purchase(state, payment, viewer));
    }

    @Override
    public Optional<Purchase> purchase(PaymentId payment) {
        return states.read(state -> Optional.ofNullable(state.purchases.find(payment)));
    }

    @Override
    public Optional<Product> product(Sku sku) {
        return states.read(state -> Optional.ofNullable(state.products.find(sku)));
    }

    @Override
    public List<Product> products(String after, int limit) {
        return states.read(state -> state.products.after(after, limit));
    }

    @Override
    public List<RecordedEvent> eventsAfter(long position, int limit) {
        return states.read(state -> {
            int from = (int) Math.min(position, state.log.size());
            int to = (int) Math.min((long) from + limit, state.log.size());
            return List.copyOf(state.log.subList(from, to));
        });
    }
}
