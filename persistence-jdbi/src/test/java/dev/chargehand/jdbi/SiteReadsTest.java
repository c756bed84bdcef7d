package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.given;
import static dev.chargehand.jdbi.Given.invitation;
import static dev.chargehand.jdbi.Given.invited;
import static dev.chargehand.jdbi.Given.member;
import static dev.chargehand.jdbi.Given.memberAdded;
import static dev.chargehand.jdbi.Given.ownerGiven;
import static dev.chargehand.jdbi.Given.request;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.siteCreated;
import static dev.chargehand.jdbi.Given.team;
import static dev.chargehand.jdbi.Given.teamCreated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The questions about a site, on both databases. */
final class SiteReadsTest {
    private static final UserId BERT = UserId.opaque("bert");
    private static final UserId CARL = UserId.opaque("carl");
    private static final UserId STRANGER = UserId.opaque("stranger");
    private static final AssetScope LISTED = AssetScope.limited(meter(2), meter(3));
    private static final AccessEnd DATA = (isOwner, data) -> data.endMillis();

    private static final SiteAccess OWNER = SiteAccess.owner(site(1), team(2), AT);
    private static final SiteAccess LIMITED = new SiteAccess(site(1), team(1), false, DataAccess.none(), false, AT, AT);
    private static final SiteAccess WHOLE = new SiteAccess(site(1), team(3), false, DataAccess.until(AT), true, AT, AT);

    private static AssetId meter(long number) {
        return AssetId.meter(Given.id(4, number));
    }

    private interface Check {
        void on(Storage storage);
    }

    /**
     * Team 2 with Anne owns site 1; team 1 with Bert has two of its four meters, team 3 with Bert and Carl all of them; team 4
     * with Carl owns site 2.
     */
    private static void onBoth(Check check) {
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage postgresql = PostgresServer.newStorage()) {
            for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                List<Event> events = new ArrayList<>();
                for (int number = 1; number <= 4; number++) {
                    events.add(teamCreated(team(number)));
                }
                events.add(memberAdded(team(2), 20, ANNE, Role.ADMIN));
                events.add(memberAdded(team(1), 90, BERT, Role.ADMIN));
                events.add(memberAdded(team(3), 31, BERT, Role.MEMBER));
                events.add(memberAdded(team(3), 30, CARL, Role.ADMIN));
                events.add(memberAdded(team(4), 40, CARL, Role.ADMIN));
                events.add(siteCreated(site(1)));
                events.add(siteCreated(site(2)));
                for (int number = 1; number <= 4; number++) {
                    events.add(new AssetEvent.AssetAdded(site(1), meter(number)));
                }
                events.add(new AssetEvent.AssetAdded(site(2), meter(5)));
                events.add(ownerGiven(site(1), team(2)));
                events.add(ownerGiven(site(2), team(4)));
                events.add(new AccessEvent.AccessGiven(LIMITED, LISTED));
                events.add(new AccessEvent.AccessGiven(WHOLE, AssetScope.all()));
                apply(storage, events.toArray(Event[]::new));
                check.on(storage);
            }
        }
    }

    private static void apply(Storage storage, Event... events) {
        boolean applied = storage.<Boolean>write(unit -> {
            unit.lock(Locks.NONE);
            unit.apply(change(events));
            return true;
        });
        assertThat(applied).isTrue();
    }

    @Test
    void a_thousand_questions_are_answered_in_their_order() {
        onBoth(storage -> {
            List<Reads.EndQuestion> questions = new ArrayList<>();
            for (int i = 0; i < 250; i++) {
                questions.add(new Reads.EndQuestion(ANNE, site(1), DATA));
                questions.add(new Reads.EndQuestion(BERT, site(1), DATA));
                questions.add(new Reads.EndQuestion(UserId.opaque("\"q'\\ü?:" + i), site(1), DATA));
                questions.add(new Reads.EndQuestion(CARL, site(2), (isOwner, data) -> isOwner ? 7 : 8));
            }
            long[] ends = storage.reads().accessEnds(questions);
            assertThat(ends).hasSize(1_000);
            for (int i = 0; i < ends.length; i++) {
                Reads.EndQuestion question = questions.get(i);
                assertThat(ends[i])
                        .as("%s, question %s", storage, i)
                        .isEqualTo(storage.reads().accessEnds(question.user(), question.site(), question.end()));
            }
            assertThat(ends).startsWith(AccessEnd.FOREVER, AT.toEpochMilli(), AccessEnd.NEVER, 7);
        });
    }

    @Test
    void an_asset_is_reached_through_the_teams_that_reach_it() {
        onBoth(storage -> {
            assertThat(storage.reads().access(BERT, meter(2)).through()).containsExactly(LIMITED, WHOLE);
            assertThat(storage.reads().access(BERT, meter(1)).through()).containsExactly(WHOLE);
            assertThat(storage.reads().access(CARL, meter(5)).through()).hasSize(1);
            assertThat(storage.reads().access(BERT, meter(5)).through()).isEmpty();
            assertThat(storage.reads().access(BERT, meter(6)).inAnyTeam()).isTrue();
            assertThat(storage.reads().access(STRANGER, meter(1)).inAnyTeam()).isFalse();
            assertThat(storage.reads().accessEnds(BERT, meter(1), DATA)).isEqualTo(AT.toEpochMilli());
            assertThat(storage.reads().accessEnds(BERT, meter(1), (isOwner, data) -> 3))
                    .isEqualTo(3);
            assertThat(storage.reads().accessEnds(ANNE, meter(1), DATA)).isEqualTo(AccessEnd.FOREVER);
            assertThat(storage.reads().accessEnds(ANNE, meter(5), DATA)).isEqualTo(AccessEnd.NEVER);
            apply(storage, new AccessEvent.AccessRemoved(WHOLE, AssetScope.all()));
            assertThat(storage.reads().access(BERT, meter(1)).through()).isEmpty();
            assertThat(storage.reads().accessEnds(BERT, meter(1), DATA)).isEqualTo(AccessEnd.NEVER);
            assertThat(storage.reads().accessEnds(BERT, meter(3), (isOwner, data) -> 3))
                    .isEqualTo(3);
        });
    }

    @Test
    void who_reaches_a_site_is_told_by_team_and_member_from_any_place_on() {
        onBoth(storage -> {
            for (long number = 1; number <= 30; number++) {
                apply(storage, memberAdded(team(2), 500 + number, UserId.opaque("m" + number), Role.MEMBER));
            }
            List<ReachFacts> all = storage.reads().whoReaches(site(1), ReachPlace.BEFORE_ALL, 1_000);
            assertThat(all).hasSize(34);
            assertThat(all.get(0)).isEqualTo(new ReachFacts(member(team(1), 90, BERT, Role.ADMIN), LIMITED));
            assertThat(all.get(1)).isEqualTo(new ReachFacts(member(team(2), 20, ANNE, Role.ADMIN), OWNER));
            assertThat(all.subList(32, 34))
                    .extracting(reach -> reach.member().user())
                    .containsExactly(CARL, BERT);
            for (int limit : new int[] {1, 3, 40}) {
                for (int from = 0; from < all.size(); from++) {
                    Member at = all.get(from).member();
                    assertThat(storage.reads().whoReaches(site(1), new ReachPlace(at.team(), at.id()), limit))
                            .as("%s, after %s, limit %s", storage, from, limit)
                            .isEqualTo(all.subList(from + 1, Math.min(all.size(), from + 1 + limit)));
                }
            }
            Member first = all.get(0).member();
            apply(storage, new AccessEvent.AccessRemoved(LIMITED, LISTED));
            assertThat(storage.reads().whoReaches(site(1), ReachPlace.BEFORE_ALL, 2))
                    .isEqualTo(all.subList(1, 3));
            assertThat(storage.reads().whoReaches(site(1), new ReachPlace(first.team(), first.id()), 2))
                    .isEqualTo(all.subList(1, 3));
            assertThat(storage.reads().whoReaches(site(9), ReachPlace.BEFORE_ALL, 2))
                    .isEmpty();
        });
    }

    @Test
    void the_teams_on_a_site_are_told_with_the_viewers_own() {
        onBoth(storage -> {
            SeenFacts<TeamPlaceFacts> seen = storage.reads()
                    .teamsOn(site(1), BERT, TeamId.BEFORE_ALL, 10)
                    .orElseThrow();
            assertThat(seen.through()).containsExactly(LIMITED, WHOLE);
            assertThat(seen.all()).containsExactly(shown(LIMITED), shown(OWNER), shown(WHOLE));
            assertThat(seen.own()).isEqualTo(seen.all());
            SeenFacts<TeamPlaceFacts> some =
                    storage.reads().teamsOn(site(1), CARL, team(1), 1).orElseThrow();
            assertThat(some.through()).containsExactly(WHOLE);
            assertThat(some.all()).containsExactly(shown(OWNER));
            assertThat(some.own()).containsExactly(shown(OWNER));
            assertThat(storage.reads()
                            .teamsOn(site(1), ANNE, team(2), 5)
                            .orElseThrow()
                            .own())
                    .isEmpty();
            assertThat(storage.reads().teamsOn(site(1), STRANGER, TeamId.BEFORE_ALL, 10))
                    .isEmpty();
        });
    }

    private static TeamPlaceFacts shown(SiteAccess access) {
        return new TeamPlaceFacts("T", TeamType.OTHER, Optional.empty(), AT, AT, access);
    }

    @Test
    void one_team_on_a_site_is_told_with_the_viewers_standings() {
        onBoth(storage -> {
            List<Standing> berts = List.of(
                    new Standing(LIMITED, LISTED, Role.ADMIN), new Standing(WHOLE, AssetScope.all(), Role.MEMBER));
            assertThat(storage.reads().teamOn(site(1), team(1), BERT))
                    .contains(new TeamOnSiteFacts(berts, Optional.of(shown(LIMITED)), LISTED));
            assertThat(storage.reads().teamOn(site(1), team(2), BERT))
                    .contains(new TeamOnSiteFacts(berts, Optional.of(shown(OWNER)), AssetScope.all()));
            assertThat(storage.reads().teamOn(site(1), team(4), BERT))
                    .contains(new TeamOnSiteFacts(berts, Optional.empty(), AssetScope.limited()));
            assertThat(storage.reads().teamOn(site(1), team(2), STRANGER)).isEmpty();
            assertThat(storage.reads().teamOn(site(2), team(4), BERT)).isEmpty();
        });
    }

    @Test
    void a_limited_viewer_sees_the_listed_assets_and_any_other_all() {
        onBoth(storage -> {
            assertThat(storage.reads().assetsOn(site(1), BERT, AssetId.BEFORE_ALL, 10))
                    .contains(List.of(meter(1), meter(2), meter(3), meter(4)));
            assertThat(storage.reads().assetsOn(site(1), ANNE, meter(2), 1)).contains(List.of(meter(3)));
            assertThat(storage.reads().assetsOn(site(1), STRANGER, AssetId.BEFORE_ALL, 10))
                    .isEmpty();
            apply(storage, new AccessEvent.AccessRemoved(WHOLE, AssetScope.all()));
            assertThat(storage.reads().assetsOn(site(1), BERT, AssetId.BEFORE_ALL, 10))
                    .contains(List.of(meter(2), meter(3)));
            apply(storage, given(site(1), team(3), DataAccess.none(), AssetScope.limited(meter(1), meter(3))));
            assertThat(storage.reads().assetsOn(site(1), BERT, AssetId.BEFORE_ALL, 10))
                    .contains(List.of(meter(1), meter(2), meter(3)));
            assertThat(storage.reads().assetsOn(site(1), BERT, meter(1), 1)).contains(List.of(meter(2)));
            assertThat(storage.reads().assetsOn(site(1), BERT, meter(3), 1)).contains(List.of());
            assertThat(storage.reads().assetsOn(site(1), CARL, meter(0), 2)).contains(List.of(meter(1), meter(3)));
        });
    }

    @Test
    void pending_requests_are_told_with_the_viewers_own() {
        onBoth(storage -> {
            apply(
                    storage,
                    new RequestEvent.DataRequested(request(1, site(1), team(3))),
                    new RequestEvent.DataRequested(request(2, site(1), team(1))),
                    new RequestEvent.DataRequested(request(3, site(1), team(4))));
            assertThat(storage.reads().pendingRequests(site(1), CARL, DataRequestId.BEFORE_ALL, 2))
                    .contains(new SeenFacts<>(
                            List.of(WHOLE),
                            List.of(request(1, site(1), team(3)), request(2, site(1), team(1))),
                            List.of(request(1, site(1), team(3)))));
            assertThat(storage.reads()
                            .pendingRequests(
                                    site(1), BERT, request(1, site(1), team(3)).id(), 9))
                    .contains(new SeenFacts<>(
                            List.of(LIMITED, WHOLE),
                            List.of(request(2, site(1), team(1)), request(3, site(1), team(4))),
                            List.of(request(2, site(1), team(1)))));
            assertThat(storage.reads().pendingRequests(site(1), STRANGER, DataRequestId.BEFORE_ALL, 2))
                    .isEmpty();
            assertThat(storage.reads().request(request(1, site(1), team(3)).id(), BERT))
                    .contains(new RequestFacts(request(1, site(1), team(3)), List.of(LIMITED, WHOLE), true));
            assertThat(storage.reads().request(request(2, site(1), team(1)).id(), STRANGER))
                    .contains(new RequestFacts(request(2, site(1), team(1)), List.of(), false));
            assertThat(storage.reads().request(request(9, site(1), team(1)).id(), ANNE))
                    .isEmpty();
        });
    }

    @Test
    void pending_invitations_are_told_with_the_viewers_own() {
        onBoth(storage -> {
            List<Invitation> all = new ArrayList<>();
            for (int number = 1; number <= 12; number++) {
                Offer offer = number % 2 == 0
                        ? new Offer.Ownership()
                        : new Offer.Access(DataAccess.until(AT), number % 3 == 0 ? LISTED : AssetScope.all());
                all.add(invitation(number, site(1), team(1 + number % 3), offer));
                apply(storage, invited(all.get(number - 1)));
            }
            apply(storage, invited(invitation(20, site(2), team(4), new Offer.Ownership())));
            List<Invitation> berts =
                    all.stream().filter(one -> !one.team().equals(team(2))).toList();
            assertThat(storage.reads().pendingInvitations(site(1), BERT, InvitationId.BEFORE_ALL, 50))
                    .contains(new SeenFacts<>(List.of(LIMITED, WHOLE), all, berts));
            assertThat(storage.reads()
                            .pendingInvitations(site(1), BERT, berts.get(1).id(), 3))
                    .contains(new SeenFacts<>(
                            List.of(LIMITED, WHOLE),
                            all.subList(all.indexOf(berts.get(1)) + 1, all.indexOf(berts.get(1)) + 4),
                            berts.subList(2, 5)));
            assertThat(storage.reads().pendingInvitations(site(1), STRANGER, InvitationId.BEFORE_ALL, 2))
                    .isEmpty();
        });
    }
}
