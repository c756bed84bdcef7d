package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Handover;
import dev.chargehand.Permission;
import dev.chargehand.event.AccessEvent.OwnershipTransferred;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Ownership passes in one step, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class OwnershipRulesProperties {
    @Property
    void i_23_ownership_goes_only_to_a_team_that_has_access(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team) {
        Decision<SiteAccess> decision = new SmallCalls(world).transfer(user, SITE, team);
        Optional<String> refused =
                DataAccessRulesProperties.ownerOnly(world, user, team, Permission.TRANSFER_OWNERSHIP);
        assertThat(told(decision))
                .isEqualTo(refused.map(code -> code.equals("owner_record") ? "already_owner" : code)
                        .orElse("accepted"));
        if (decision.outcome().isAccepted()) {
            assertThat(world.at(SITE, team)).isPresent();
        }
    }

    @Property
    void i_24_a_transfer_is_one_event_that_makes_one_owner_of_another(@ForAll SmallWorld world, @ForAll TeamId wish) {
        TeamId from = world.owner(SITE);
        Place before = world.guest(SITE, wish);
        TeamId team = before.access().team();
        Decision<SiteAccess> decision = new SmallCalls(world).transfer(world.boss(SITE), SITE, team);
        List<Event> transfers = decision.events().stream()
                .filter(OwnershipTransferred.class::isInstance)
                .toList();
        DataAccess kept = world.policy.handover().kept(NOW);
        assertThat(transfers)
                .containsExactly(new OwnershipTransferred(
                        SITE, from, team, kept, before.access().data(), before.scope()));
        new SmallFold(world).apply(decision.events());
        assertThat(world.owner(SITE)).isEqualTo(team);
        assertThat(world.at(SITE, team))
                .contains(new Place(decision.outcome().orThrow(), AssetScope.all()))
                .contains(new Place(before.access().asOwner(NOW), AssetScope.all()));
    }

    @Property
    void i_25_the_former_owner_keeps_all_assets_and_data_for_as_long_as_the_policy_says(
            @ForAll SmallWorld world, @ForAll TeamId wish) {
        TeamId from = world.owner(SITE);
        TeamId team = world.guest(SITE, wish).access().team();
        new SmallFold(world)
                .apply(new SmallCalls(world)
                        .transfer(world.boss(SITE), SITE, team)
                        .events());
        Place kept = world.at(SITE, from).orElseThrow();
        assertThat(kept.scope()).isEqualTo(AssetScope.all());
        assertThat(kept.access().isOwner()).isFalse();
        assertThat(kept.access().updatedAt()).isEqualTo(NOW);
        Handover handover = world.policy.handover();
        if (handover instanceof Handover.Days days) {
            assertThat(kept.access().data()).isEqualTo(DataAccess.until(NOW.plus(Duration.ofDays(days.days()))));
        } else {
            assertThat(kept.access().data())
                    .isEqualTo(handover instanceof Handover.ForEver ? DataAccess.always() : DataAccess.none());
        }
    }

    @Property
    void i_26_a_transfer_to_the_present_owner_is_refused(@ForAll SmallWorld world) {
        TeamId owner = world.owner(SITE);
        assertThat(told(new SmallCalls(world).transfer(world.boss(SITE), SITE, owner)))
                .isEqualTo("already_owner");
    }

    @Property
    void i_51_and_i_59a_becoming_owner_ends_the_request_and_the_former_owners_offers_of_the_site_first(
            @ForAll SmallWorld world, @ForAll TeamId wish) {
        TeamId from = world.owner(SITE);
        TeamId team = world.guest(SITE, wish).access().team();
        Optional<DataRequest> request = world.pendingRequest(SITE, team);
        List<Invitation> offers = world.pendingInvitations(SITE, from);
        List<Event> events =
                new SmallCalls(world).transfer(world.boss(SITE), SITE, team).events();
        assertThat(events.get(events.size() - 1)).isInstanceOf(OwnershipTransferred.class);
        List<Event> closings = new ArrayList<>();
        request.ifPresent(open -> closings.add(new DataRequestClosed(open, RequestStatus.OVERTAKEN)));
        offers.stream()
                .filter(offer -> offer.offer().isOwnership())
                .forEach(offer -> closings.add(new InvitationClosed(offer, InvitationStatus.VOIDED)));
        assertThat(events.subList(0, events.size() - 1)).isEqualTo(closings);
    }
}
