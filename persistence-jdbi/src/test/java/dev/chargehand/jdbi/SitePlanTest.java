package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.charger;
import static dev.chargehand.jdbi.Given.given;
import static dev.chargehand.jdbi.Given.invitation;
import static dev.chargehand.jdbi.Given.invited;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.request;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static dev.chargehand.jdbi.Given.token;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.site.SiteSort;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.testkit.sql.QueryPlan;
import dev.chargehand.testkit.sql.SqlFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every statement about a site, whichever call sends it, reaches its rows through an index, and each question is one. */
final class SitePlanTest {
    private static final AssetScope LISTED = AssetScope.limited(charger(1));
    private static final DataRequest REQUEST = request(1, site(1), team(2));
    private static final Invitation INVITATION =
            invitation(1, site(1), team(1), new Offer.Access(DataAccess.none(), LISTED));
    private static final Locks ALL = Locks.of(Set.of(team(1), team(2)), Set.of(site(1)));

    private interface Check {
        void on(SqlFixture fixture, Storage storage);
    }

    private static void onBoth(Check check) {
        try (RecordedSqlite sqlite = new RecordedSqlite();
                RecordedPostgresql postgresql = new RecordedPostgresql()) {
            for (SqlFixture fixture : List.of(sqlite, postgresql)) {
                Storage storage = fixture.open();
                apply(
                        storage,
                        teamCreated(team(1)),
                        memberAdded(team(1), 1, ANNE, Role.ADMIN),
                        teamCreated(team(2)),
                        memberAdded(team(2), 2, ANNE, Role.ADMIN),
                        siteCreated(site(1)),
                        ownerGiven(site(1), team(1)));
                check.on(fixture, storage);
            }
        }
    }

    private static void apply(Storage storage, Event... events) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(ALL);
            unit.apply(change(events));
            return true;
        });
        assertThat(applied).isTrue();
    }

    private static List<SiteListing> listings() {
        List<SiteListing> listings = new ArrayList<>();
        for (SiteSort sort : SiteSort.values()) {
            for (SiteQuery query : List.of(
                    SiteQuery.ALL,
                    SiteQuery.ALL.search("a"),
                    SiteQuery.ALL.search("a").country("NL"))) {
                listings.add(new SiteListing(query.ascending(sort), SitePlace.BEFORE_ALL, 10));
                listings.add(new SiteListing(query.descending(sort), SitePlace.AFTER_ALL, 10));
            }
        }
        return listings;
    }

    private static List<Consumer<Reads>> questions() {
        List<Consumer<Reads>> questions = new ArrayList<>(List.of(
                reads -> reads.accessEnds(List.of(
                        new Reads.EndQuestion(ANNE, site(1), (isOwner, data) -> 1),
                        new Reads.EndQuestion(ANNE, site(2), (isOwner, data) -> 1))),
                reads -> reads.accessEnds(ANNE, charger(1), (isOwner, data) -> 1),
                reads -> reads.access(ANNE, charger(1)),
                reads -> reads.overview(site(1), ANNE),
                reads -> reads.whoReaches(site(1), ReachPlace.BEFORE_ALL, 10),
                reads -> reads.teamsOn(site(1), ANNE, TeamId.BEFORE_ALL, 10),
                reads -> reads.teamOn(site(1), team(2), ANNE),
                reads -> reads.assetsOn(site(1), ANNE, AssetId.BEFORE_ALL, 10),
                reads -> reads.request(REQUEST.id(), ANNE),
                reads -> reads.pendingRequests(site(1), ANNE, DataRequestId.BEFORE_ALL, 10),
                reads -> reads.pendingInvitations(site(1), ANNE, InvitationId.BEFORE_ALL, 10)));
        for (SiteListing listing : listings()) {
            questions.add(reads -> reads.overviewsOf(ANNE, listing));
            questions.add(reads -> reads.overviewsOfTeam(team(1), ANNE, listing));
        }
        return questions;
    }

    private static List<Consumer<UnitOfWork>> facts() {
        return List.of(
                unit -> unit.teamsOn(site(1)),
                unit -> unit.teamsReaching(ANNE, site(1)),
                unit -> unit.site(site(1), ANNE),
                unit -> unit.place(site(1), team(1)),
                unit -> unit.places(team(1)),
                unit -> unit.standing(site(1), team(1), ANNE),
                unit -> unit.present(site(1), LISTED.listed()),
                unit -> unit.hasAssets(site(1)),
                unit -> unit.siteOf(charger(1)),
                unit -> unit.request(REQUEST.id()),
                unit -> unit.invitation(INVITATION.id()),
                unit -> unit.invitation(token(INVITATION)),
                unit -> unit.pendingInvitation(site(1), INVITATION.address()),
                unit -> unit.pendingInvitations(site(1), team(1)),
                unit -> unit.pendingInvitations(team(1)),
                unit -> unit.lastInvited(ANNE, 10));
    }

    private static void changes(Storage storage) {
        apply(
                storage,
                new AssetEvent.AssetAdded(site(1), charger(1)),
                given(site(1), team(2), DataAccess.none(), LISTED),
                new RequestEvent.DataRequested(REQUEST),
                invited(INVITATION),
                new AccessEvent.DataAccessGranted(site(1), team(2), DataAccess.none(), DataAccess.always()),
                new AccessEvent.AssetScopeChanged(site(1), team(2), LISTED, AssetScope.all()),
                new AccessEvent.AssetScopeChanged(site(1), team(2), AssetScope.all(), LISTED),
                new AccessEvent.OwnershipTransferred(
                        site(1), team(1), team(2), DataAccess.none(), DataAccess.always(), LISTED),
                new RequestEvent.DataRequestClosed(REQUEST, RequestStatus.OVERTAKEN),
                new InvitationEvent.InvitationClosed(INVITATION, InvitationStatus.VOIDED),
                new AccessEvent.AccessRemoved(formerOwner(team(1)), AssetScope.all()),
                new AssetEvent.AssetRemoved(site(1), charger(1)));
    }

    private static SiteAccess formerOwner(TeamId team) {
        return SiteAccess.owner(site(1), team, AT).asFormerOwner(DataAccess.none(), AT);
    }

    @Test
    void every_statement_reaches_its_rows_through_an_index() {
        onBoth((fixture, storage) -> {
            Set<String> texts = new TreeSet<>(fixture.recorder().during(() -> changes(storage)));
            questions()
                    .forEach(question ->
                            texts.addAll(fixture.recorder().during(() -> question.accept(storage.reads()))));
            facts().forEach(fact -> texts.addAll(fixture.recorder().during(() -> ask(storage, fact))));
            assertThat(texts).hasSizeGreaterThan(80);
            List<String> scanning = new ArrayList<>();
            for (String text : texts) {
                List<String> plan = fixture.plan(text);
                QueryPlan.scans(plan).forEach(line -> scanning.add(line + "\n in " + text));
            }
            assertThat(scanning).as(fixture.name()).isEmpty();
        });
    }

    @Test
    void each_question_is_one_statement() {
        onBoth((fixture, storage) -> {
            questions()
                    .forEach(question -> assertThat(fixture.recorder().during(() -> question.accept(storage.reads())))
                            .as(fixture.name())
                            .hasSize(1));
            facts().forEach(fact -> assertThat(fixture.recorder().during(() -> ask(storage, fact)))
                    .as(fixture.name())
                    .hasSize(1));
        });
    }

    private static void ask(Storage storage, Consumer<UnitOfWork> fact) {
        boolean asked = storage.<Boolean>write(unit -> {
            fact.accept(unit);
            return true;
        });
        assertThat(asked).isTrue();
    }
}
