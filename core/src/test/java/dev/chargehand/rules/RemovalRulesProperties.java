package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.event.AccessEvent.AccessRemoved;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Access ends, in every small world: by the owner, by leaving, or with the team. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class RemovalRulesProperties {
    @Property
    void i_27_the_owners_access_is_never_removed(@ForAll SmallWorld world, @ForAll UserId user) {
        TeamId owner = world.owner(SITE);
        assertThat(new SmallCalls(world).remove(user, SITE, owner).events()).isEmpty();
        assertThat(told(new SmallCalls(world).remove(world.boss(SITE), SITE, owner)))
                .isEqualTo("owner_stays");
    }

    @Property
    void i_28_a_team_leaves_by_any_member_and_only_the_owner_removes_others(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team) {
        String expected;
        boolean leaves = world.role(team, user).isPresent();
        boolean owns = world.holds(user, SITE, AccessLevel.OWNER);
        if (world.level(user, SITE).isEmpty()) {
            expected = "site_not_found";
        } else if (!world.sees(user, SITE, team)) {
            expected = "team_not_found";
        } else if (!leaves && !owns) {
            expected = "not_permitted";
        } else if (!(leaves && world.mayIn(team, user, Permission.LEAVE_SITE))
                && !world.may(user, SITE, AccessLevel.OWNER, Permission.REMOVE_ACCESS)) {
            expected = "admin_needed";
        } else {
            expected = world.owner(SITE).equals(team) ? "owner_stays" : "accepted";
        }
        assertThat(told(new SmallCalls(world).remove(user, SITE, team))).isEqualTo(expected);
    }

    @Property
    void i_29_removal_takes_data_scope_request_and_offers_with_it(@ForAll SmallWorld world, @ForAll TeamId wish) {
        Place before = world.guest(SITE, wish);
        TeamId team = before.access().team();
        List<Event> expected = ending(world, before);
        Decision<SiteAccess> decision = new SmallCalls(world).remove(world.boss(SITE), SITE, team);
        assertThat(decision.outcome().toOptional()).contains(before.access());
        assertThat(decision.events()).isEqualTo(expected);
        new SmallFold(world).apply(decision.events());
        assertThat(world.at(SITE, team)).isEmpty();
        assertThat(world.pendingInvitations(SITE, team)).isEmpty();
    }

    @Property
    void i_07_deleting_a_team_drops_its_access_only_where_the_policy_says_and_never_what_it_owns(
            @ForAll SmallWorld world, @ForAll TeamId team, @ForAll Role role) {
        UserId caller = world.boss(SITE);
        world.in(team).put(caller, role);
        List<Place> places = SmallWorld.SITES.stream()
                .flatMap(site -> world.at(site, team).stream())
                .toList();
        boolean owns = places.stream().anyMatch(place -> place.access().isOwner());
        List<Event> expected = new ArrayList<>();
        places.forEach(place -> expected.addAll(ending(world, place)));
        expected.add(new TeamEvent.TeamDeleted(Samples.team(team)));
        Decision<TeamId> decision = new SmallCalls(world).deleteTeam(caller, team);
        if (role == Role.MEMBER) {
            assertThat(told(decision)).isEqualTo("not_permitted");
        } else if (owns || (!places.isEmpty() && !world.policy.deletingATeamDropsAccess())) {
            assertThat(told(decision)).isEqualTo("sites_attached");
        } else if (world.chargers.holds(team)) {
            assertThat(told(decision)).isEqualTo("chargers_held");
        } else {
            assertThat(decision.events()).isEqualTo(expected);
            new SmallFold(world).apply(decision.events());
            assertThat(decision.outcome().toOptional()).contains(team);
        }
    }

    private static List<Event> ending(SmallWorld world, Place place) {
        SiteAccess access = place.access();
        List<Event> events = new ArrayList<>();
        world.pendingRequest(access.site(), access.team())
                .ifPresent(open -> events.add(new DataRequestClosed(open, RequestStatus.OVERTAKEN)));
        for (Invitation open : world.pendingInvitations(access.site(), access.team())) {
            events.add(new InvitationClosed(open, InvitationStatus.VOIDED));
        }
        events.add(new AccessRemoved(access, place.scope()));
        return events;
    }
}
