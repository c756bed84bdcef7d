package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Offers become access, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class AcceptanceRulesProperties {
    private static final UserId GUEST = Samples.address(9);
    private static final Instant EXPIRES = NOW.plus(Duration.ofDays(30));

    @Property
    void i_54_unknown_used_expired_and_cancelled_tokens_get_one_answer(
            @ForAll SmallWorld world,
            @ForAll UserId user,
            @ForAll TeamId team,
            @ForAll Offer offer,
            @ForAll InvitationStatus status) {
        Refusal answer = new Refusal.NotFound("invitation", "of this token");
        Invitation open = offered(world, offer);
        SmallCalls calls = new SmallCalls(world);
        assertThat(calls.accept(user, Set.of(), Samples.hash(new InvitationId(Samples.uuid(1234))), team))
                .isEqualTo(Decision.refuse(answer));
        world.now = EXPIRES;
        assertThat(accept(calls, user, open, team)).isEqualTo(Decision.refuse(answer));
        world.now = NOW;
        world.put(open.with(status, NOW));
        assertThat(accept(calls, user, open, team).equals(Decision.refuse(answer)))
                .isEqualTo(status != InvitationStatus.PENDING);
    }

    @Property
    void i_54_a_token_works_once(@ForAll SmallWorld world, @ForAll TeamId wish, @ForAll Offer offer) {
        Invitation open = offered(world, offer);
        TeamId team = joining(world, wish);
        Decision<SiteAccess> first = accept(new SmallCalls(world), GUEST, open, team);
        assertThat(first.events()).contains(new InvitationClosed(open, InvitationStatus.ACCEPTED));
        new SmallFold(world).apply(first.events());
        assertThat(told(accept(new SmallCalls(world), GUEST, open, team))).isEqualTo("invitation_not_found");
    }

    @Property
    void i_55_an_offer_ends_at_its_expiry_and_access_that_has_ended_is_accepted_as_basic(
            @ForAll SmallWorld world,
            @ForAll TeamId wish,
            @ForAll @LongRange(min = -1, max = 1) long off,
            @ForAll boolean ofOffer) {
        DataAccess data = DataAccess.until(Samples.IN_FIVE_DAYS);
        Invitation open = offered(world, new Offer.Access(data, AssetScope.all()));
        TeamId team = joining(world, wish);
        world.on(SITE).remove(team);
        world.now = (ofOffer ? EXPIRES : Samples.IN_FIVE_DAYS).plusMillis(off);
        Decision<SiteAccess> decision = accept(new SmallCalls(world), GUEST, open, team);
        if (ofOffer && off >= 0) {
            assertThat(told(decision)).isEqualTo("invitation_not_found");
        } else {
            DataAccess given = !ofOffer && off < 0 ? data : DataAccess.none();
            SiteAccess access = new SiteAccess(SITE, team, false, given, true, world.now, world.now);
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            access,
                            new InvitationClosed(open, InvitationStatus.ACCEPTED),
                            new AccessGiven(access, AssetScope.all())));
        }
    }

    @Property
    void i_56_accepting_needs_a_member_and_the_site_itself_an_admin_of_the_team(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll Offer offer, @ForAll Optional<Role> role) {
        Invitation open = offered(world, offer);
        TeamId team = joining(world, wish);
        world.in(team).remove(GUEST);
        role.ifPresent(given -> world.in(team).put(GUEST, given));
        String expected = role.isEmpty()
                ? "team_not_found"
                : offer.isOwnership() && role.get() == Role.MEMBER ? "not_permitted" : "accepted";
        assertThat(told(accept(new SmallCalls(world), GUEST, open, team))).isEqualTo(expected);
    }

    @Property
    void i_56_without_a_team_a_personal_one_is_made_with_the_access(@ForAll SmallWorld world, @ForAll Offer offer) {
        Invitation open = offered(world, offer);
        TeamId fresh = Samples.teamId(77);
        Team team = TeamRules.personal(fresh, GUEST, NOW);
        Member founder = TeamRules.founder(team, Samples.memberId(77), GUEST, NOW);
        world.in(fresh).put(GUEST, Role.ADMIN);
        SmallCalls calls = new SmallCalls(world);
        AcceptanceRules.Accept command = new AcceptanceRules.Accept(GUEST, Set.of(), fresh);
        Decision<SiteAccess> plain = accept(calls, GUEST, open, fresh);
        Decision<SiteAccess> made = AcceptanceRules.acceptWithPersonalTeam(
                command, team, founder, calls.acceptFacts(GUEST, Samples.hash(open.id()), fresh), world.policy, NOW);
        assertThat(made.outcome()).isEqualTo(plain.outcome());
        assertThat(made.events().subList(0, 2))
                .containsExactly(new TeamEvent.TeamCreated(team), new TeamEvent.MemberAdded(founder));
        assertThat(made.events().subList(2, made.events().size())).isEqualTo(plain.events());
        world.now = EXPIRES;
        Decision<SiteAccess> late = AcceptanceRules.acceptWithPersonalTeam(
                command,
                team,
                founder,
                calls.acceptFacts(GUEST, Samples.hash(open.id()), fresh),
                world.policy,
                EXPIRES);
        assertThat(late.events()).isEmpty();
        assertThat(told(late)).isEqualTo("invitation_not_found");
    }

    @Property
    void i_57_an_invitation_is_bound_to_its_address_unless_the_policy_lets_any_holder_accept(
            @ForAll SmallWorld world,
            @ForAll TeamId wish,
            @ForAll Offer offer,
            @ForAll boolean bound,
            @ForAll boolean vouched,
            @ForAll boolean invited) {
        world.policy = bound ? Policy.DEFAULT : Policy.DEFAULT.withInvitationsForAnyHolder();
        Invitation open = offered(world, offer);
        TeamId team = joining(world, wish);
        UserId user = invited ? GUEST : UserId.opaque("host-17");
        world.in(team).put(user, Role.ADMIN);
        Set<UserId> verified = vouched ? Set.of(GUEST, Samples.address(3)) : Set.of(Samples.address(3));
        assertThat(told(new SmallCalls(world).accept(user, verified, Samples.hash(open.id()), team)))
                .isEqualTo(bound && !vouched && !invited ? "not_the_invitee" : "accepted");
    }

    @Property(tries = 3000)
    void i_58_the_inviters_right_is_checked_again_at_acceptance(
            @ForAll SmallWorld world,
            @ForAll TeamId wish,
            @ForAll TeamId from,
            @ForAll UserId inviter,
            @ForAll Offer offer) {
        TeamId team = joining(world, wish);
        Invitation open = put(world, from, inviter, offer);
        Decision<SiteAccess> decision = accept(new SmallCalls(world), GUEST, open, team);
        Optional<Place> place = world.at(SITE, from);
        boolean inTeam = world.mayIn(from, inviter, Permission.INVITE);
        boolean covers = place.filter(found -> world.level(found.access()) != AccessLevel.BASIC)
                .filter(found -> offer instanceof Offer.Access access
                        ? access.data().endMillis() <= found.access().data().endMillis()
                                && found.scope().includes(onSite(world, access.scope()))
                        : found.access().isOwner() && world.mayIn(from, inviter, Permission.OFFER_OWNERSHIP))
                .isPresent();
        assertThat(told(decision)).isEqualTo(inTeam && covers ? "accepted" : "inviter_lost_right");
    }

    /** What of a scope has not left the site. */
    private static AssetScope onSite(SmallWorld world, AssetScope scope) {
        return scope.isAll() ? scope : AssetScope.limited(world.present(SITE, scope));
    }

    @Property
    void i_59_acceptance_only_widens_and_by_the_owner_is_refused(
            @ForAll SmallWorld world, @ForAll TeamId team, @ForAll DataAccess data, @ForAll AssetScope listed) {
        Offer.Access offer = new Offer.Access(data, listed);
        Invitation open = offered(world, offer);
        world.in(team).put(GUEST, Role.MEMBER);
        Optional<Place> before = world.at(SITE, team);
        boolean pending = world.pendingRequest(SITE, team).isPresent();
        Decision<SiteAccess> decision = accept(new SmallCalls(world), GUEST, open, team);
        if (world.owner(SITE).equals(team)) {
            assertThat(told(decision)).isEqualTo("already_owner");
        } else {
            new SmallFold(world).apply(decision.events());
            Place after = world.at(SITE, team).orElseThrow();
            DataAccess given = data.holdsAt(NOW.toEpochMilli()) ? data : DataAccess.none();
            AssetScope reached = onSite(world, listed);
            DataAccess had = before.map(place -> place.access().data()).orElse(DataAccess.none());
            DataAccess later = given.endMillis() > had.endMillis() ? given : had;
            assertThat(after.access()).isEqualTo(decision.outcome().orThrow());
            assertThat(after.access().data()).isEqualTo(later);
            assertThat(after.scope())
                    .isEqualTo(before.map(place -> place.scope().union(reached)).orElse(reached));
            assertThat(world.pendingRequest(SITE, team).isPresent()).isEqualTo(pending && later.equals(had));
        }
    }

    @Property
    void i_23_and_i_59a_an_accepted_offer_of_the_site_passes_ownership_and_voids_the_others(
            @ForAll SmallWorld world, @ForAll TeamId wish) {
        TeamId from = world.owner(SITE);
        Invitation open = offered(world, new Offer.Ownership());
        TeamId team = joining(world, wish);
        List<Invitation> others = world.pendingInvitations(SITE, from).stream()
                .filter(one -> one.offer().isOwnership() && !one.id().equals(open.id()))
                .toList();
        Decision<SiteAccess> decision = accept(new SmallCalls(world), GUEST, open, team);
        new SmallFold(world).apply(decision.events());
        assertThat(world.owner(SITE)).isEqualTo(team);
        assertThat(world.at(SITE, team)).contains(new Place(decision.outcome().orThrow(), AssetScope.all()));
        assertThat(world.at(SITE, from).orElseThrow().access().data())
                .isEqualTo(world.policy.handover().kept(NOW));
        assertThat(world.invitations.get(open.id())).isEqualTo(open.with(InvitationStatus.ACCEPTED, NOW));
        for (Invitation other : others) {
            assertThat(world.invitations.get(other.id())).isEqualTo(other.with(InvitationStatus.VOIDED, NOW));
        }
    }

    private static Decision<SiteAccess> accept(SmallCalls calls, UserId user, Invitation open, TeamId team) {
        return calls.accept(user, Set.of(), Samples.hash(open.id()), team);
    }

    /** By the owner, to the guest. */
    private static Invitation offered(SmallWorld world, Offer offer) {
        return put(world, world.owner(SITE), world.boss(SITE), offer);
    }

    private static Invitation put(SmallWorld world, TeamId from, UserId inviter, Offer offer) {
        InvitationId id = new InvitationId(Samples.uuid(999));
        Invitation made =
                new Invitation(id, SITE, from, inviter, GUEST, offer, InvitationStatus.PENDING, NOW, EXPIRES, NOW);
        world.put(made);
        return made;
    }

    /** A team that does not own the site, and the guest as its admin. */
    private static TeamId joining(SmallWorld world, TeamId wish) {
        TeamId team = world.guest(SITE, wish).access().team();
        world.in(team).put(GUEST, Role.ADMIN);
        return team;
    }
}
