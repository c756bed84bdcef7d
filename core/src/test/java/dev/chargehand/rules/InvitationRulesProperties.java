package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.InvitationRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.InvitationEvent.Invited;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Offers are made, made again and taken back, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class InvitationRulesProperties {
    private static final Offer BASIC = new Offer.Access(DataAccess.none(), AssetScope.all());
    private static final UserId NEW = Samples.address(9);

    @Property
    void i_52_the_owner_or_a_team_with_current_data_access_invites_and_only_the_owner_offers_the_site(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll boolean ownership) {
        Offer offer = ownership ? new Offer.Ownership() : new Offer.Access(DataAccess.none(), AssetScope.limited());
        Decision<Invitation> decision = new SmallCalls(world).invite(user, SITE, NEW, offer);
        assertThat(told(decision)).isEqualTo(inviting(world, user, ownership).orElse("accepted"));
    }

    @Property(tries = 3000)
    void i_53_a_non_owner_offers_no_later_end_and_no_wider_scope_than_it_has(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll UserId address, @ForAll Offer offer) {
        Decision<Invitation> decision = new SmallCalls(world).invite(user, SITE, address, offer);
        List<Place> able = able(world, user);
        List<Place> covering =
                able.stream().filter(place -> covers(place, offer)).toList();
        Optional<Invitation> pending = world.inviteFacts(user, SITE, address).pending();
        List<Place> free = covering.stream()
                .filter(place -> place.access().isOwner()
                        || pending.filter(open -> open.isOpenAt(NOW))
                                .filter(open ->
                                        !open.team().equals(place.access().team()))
                                .isEmpty())
                .toList();
        AssetScope named = offer instanceof Offer.Access access ? access.scope() : AssetScope.all();
        AssetScope reach = able.stream().map(Place::scope).reduce(AssetScope.limited(), AssetScope::union);
        boolean there = named.listed().stream()
                .allMatch(asset -> SITE.equals(world.assets.get(asset)) && reach.includes(asset));
        Optional<String> refused = inviting(world, user, offer.isOwnership());
        if (refused.isPresent()) {
            assertThat(told(decision)).isEqualTo(refused.get());
        } else if (!there) {
            assertThat(told(decision)).isEqualTo("assets_not_found");
        } else if (covering.isEmpty()) {
            assertThat(decision)
                    .isEqualTo(Decision.refuse(new InvitationRefusal.OfferTooWide(
                            SITE, able.get(0).access().team())));
        } else if (free.isEmpty()) {
            assertThat(decision).isEqualTo(Decision.refuse(new InvitationRefusal.AddressInvited(SITE)));
        } else {
            TeamId through = free.get(0).access().team();
            Invitation made = decision.outcome().orThrow();
            assertThat(made)
                    .isEqualTo(new Invitation(
                            made.id(),
                            SITE,
                            through,
                            user,
                            address,
                            offer,
                            InvitationStatus.PENDING,
                            NOW,
                            NOW.plus(Duration.ofDays(7)),
                            NOW));
        }
    }

    @Property
    void i_59a_a_new_offer_to_the_same_address_replaces_the_pending_one(
            @ForAll SmallWorld world, @ForAll UserId address, @ForAll Offer offer) {
        UserId boss = world.boss(SITE);
        world.policy = Policy.DEFAULT;
        Offer made = world.present(SITE, offer).includes(OfferRules.scope(offer)) ? offer : BASIC;
        Optional<Invitation> pending = world.inviteFacts(boss, SITE, address).pending();
        Decision<Invitation> decision = new SmallCalls(world).invite(boss, SITE, address, made);
        List<Event> expected = new ArrayList<>();
        pending.ifPresent(old -> expected.add(new InvitationClosed(old, InvitationStatus.REPLACED)));
        Invitation invitation = decision.outcome().orThrow();
        expected.add(new Invited(invitation, Samples.hash(invitation.id())));
        assertThat(decision.events()).isEqualTo(expected);
        new SmallFold(world).apply(decision.events());
        assertThat(world.inviteFacts(boss, SITE, address).pending()).contains(invitation);
    }

    @Property
    void i_59b_a_user_makes_at_most_five_invitations_a_minute(
            @ForAll SmallWorld world,
            @ForAll @IntRange(min = 1, max = 7) int most,
            @ForAll @LongRange(min = -1, max = 1) long off) {
        UserId boss = world.boss(SITE);
        world.policy = Policy.DEFAULT.withInvitationsAMinute(most);
        world.invitations.clear();
        SmallCalls calls = new SmallCalls(world);
        for (int sent = 0; sent < most; sent++) {
            world.now = NOW.plusMillis(sent);
            Decision<Invitation> decision = calls.invite(boss, SITE, Samples.address(20 + sent), BASIC);
            assertThat(told(decision)).isEqualTo("accepted");
            new SmallFold(world).apply(decision.events());
        }
        world.now = NOW.plusMillis(60_000 + off);
        Decision<Invitation> next = calls.invite(boss, SITE, NEW, BASIC);
        if (off < 0) {
            assertThat(next)
                    .isEqualTo(Decision.refuse(new InvitationRefusal.TooManyInvitations(most, NOW.plusMillis(60_000))));
        } else {
            assertThat(told(next)).isEqualTo("accepted");
        }
    }

    @Property
    void i_59b_a_resent_offer_is_the_same_with_a_fresh_token_and_expiry_and_the_old_one_is_dead(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll @LongRange(min = -1, max = 1) long off) {
        world.policy = Policy.DEFAULT;
        Invitation old = offered(world, wish);
        world.now = old.expiresAt().plusMillis(off);
        Decision<Invitation> decision = new SmallCalls(world).resend(old.invitedBy(), old.id());
        Invitation again = decision.outcome().orThrow();
        assertThat(again.id()).isNotEqualTo(old.id());
        assertThat(again)
                .isEqualTo(new Invitation(
                        again.id(),
                        SITE,
                        old.team(),
                        old.invitedBy(),
                        old.address(),
                        old.offer(),
                        InvitationStatus.PENDING,
                        world.now,
                        world.now.plus(Duration.ofDays(7)),
                        world.now));
        assertThat(decision.events())
                .containsExactly(
                        new InvitationClosed(old, InvitationStatus.REPLACED),
                        new Invited(again, Samples.hash(again.id())));
    }

    @Property
    void i_59b_the_owner_resends_anothers_offer_as_its_own(@ForAll SmallWorld world, @ForAll TeamId wish) {
        world.policy = Policy.DEFAULT;
        Invitation old = offered(world, wish);
        UserId boss = world.boss(SITE);
        Decision<Invitation> decision = new SmallCalls(world).resend(boss, old.id());
        assertThat(decision.outcome().toOptional().map(Invitation::team)).contains(world.owner(SITE));
        assertThat(decision.outcome().toOptional().map(Invitation::invitedBy)).contains(boss);
    }

    @Property
    void i_59b_who_resends_must_see_the_offer_and_be_able_to_make_it_now(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll @IntRange(max = 20) int nth) {
        InvitationId id = any(world, nth);
        Optional<Invitation> found = Optional.ofNullable(world.invitations.get(id))
                .filter(one -> one.site().equals(SITE));
        Decision<Invitation> decision = new SmallCalls(world).resend(user, id);
        if (found.filter(one -> isPartyTo(world, user, one)).isEmpty()) {
            boolean elsewhere = world.invitations.containsKey(id) && found.isEmpty();
            assertThat(elsewhere || told(decision).equals("invitation_not_found"))
                    .isTrue();
        } else {
            Optional<String> refused = inviting(world, user, found.get().offer().isOwnership());
            if (refused.isPresent()) {
                assertThat(told(decision)).isEqualTo(refused.get());
            } else {
                assertThat(told(decision).equals("invitation_closed"))
                        .isNotEqualTo(found.get().isPending());
            }
        }
    }

    @Property
    void i_59b_an_offer_is_cancelled_by_its_team_or_the_owner_and_once(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll @IntRange(max = 20) int nth) {
        InvitationId id = any(world, nth);
        Optional<Invitation> found = Optional.ofNullable(world.invitations.get(id));
        Decision<Invitation> decision = new SmallCalls(world).cancel(user, id);
        String expected = "accepted";
        if (found.filter(one -> isPartyTo(world, user, one)).isEmpty()) {
            expected = "invitation_not_found";
        } else if (!mayCancel(world, user, found.get())) {
            expected = "admin_needed";
        } else if (!found.get().isPending()) {
            expected = "invitation_closed";
        }
        assertThat(told(decision)).isEqualTo(expected);
        if (expected.equals("accepted")) {
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            found.get().with(InvitationStatus.CANCELLED, NOW),
                            new InvitationClosed(found.get(), InvitationStatus.CANCELLED)));
        }
    }

    @Example
    void a_member_of_two_teams_offers_through_the_one_whose_pending_offer_it_is() {
        SmallWorld world = new SmallWorld();
        UserId user = Samples.address(1);
        world.put(SiteAccess.owner(SITE, Samples.teamId(0), NOW), AssetScope.all());
        for (int team = 1; team <= 2; team++) {
            DataAccess data = DataAccess.until(NOW.plus(Duration.ofDays(team)));
            world.put(new SiteAccess(SITE, Samples.teamId(team), false, data, true, NOW, NOW), AssetScope.all());
            world.in(Samples.teamId(team)).put(user, Role.MEMBER);
        }
        SmallCalls calls = new SmallCalls(world);
        assertThat(calls.invite(user, SITE, NEW, BASIC).outcome().orThrow().team())
                .isEqualTo(Samples.teamId(2));
        InvitationId old = new InvitationId(Samples.uuid(1));
        world.put(new Invitation(
                old,
                SITE,
                Samples.teamId(1),
                user,
                NEW,
                BASIC,
                InvitationStatus.PENDING,
                NOW,
                NOW.plusSeconds(9),
                NOW));
        assertThat(calls.invite(user, SITE, NEW, BASIC).outcome().orThrow().team())
                .isEqualTo(Samples.teamId(1));
        assertThat(calls.resend(user, old).outcome().orThrow().team()).isEqualTo(Samples.teamId(1));
    }

    @Example
    void an_admin_of_another_team_is_no_admin_of_the_owners() {
        SmallWorld world = new SmallWorld();
        UserId user = Samples.address(1);
        world.put(SiteAccess.owner(SITE, Samples.teamId(0), NOW), AssetScope.all());
        world.put(
                new SiteAccess(SITE, Samples.teamId(1), false, DataAccess.always(), true, NOW, NOW), AssetScope.all());
        world.in(Samples.teamId(0)).put(user, Role.MEMBER);
        world.in(Samples.teamId(1)).put(user, Role.ADMIN);
        world.policy = Policy.DEFAULT.withAdminOnly(Set.of(Permission.INVITE));
        assertThat(told(new SmallCalls(world).invite(user, SITE, NEW, new Offer.Ownership())))
                .isEqualTo("admin_needed");
    }

    /** A team with data access has a pending offer of some of it, made by a user who is in no other team. */
    private static Invitation offered(SmallWorld world, TeamId wish) {
        Place guest = world.guest(SITE, wish);
        TeamId team = guest.access().team();
        world.put(guest.access().withData(DataAccess.always(), NOW), guest.scope());
        UserId member = Samples.address(7);
        world.in(team).put(member, Role.MEMBER);
        InvitationId id = new InvitationId(Samples.uuid(999));
        AssetScope listed =
                guest.scope().isAll() ? guest.scope() : AssetScope.limited(world.present(SITE, guest.scope()));
        Offer offer = new Offer.Access(DataAccess.until(NOW.plus(Duration.ofDays(30))), listed);
        Invitation made = new Invitation(
                id, SITE, team, member, NEW, offer, InvitationStatus.PENDING, NOW, NOW.plus(Duration.ofDays(7)), NOW);
        world.put(made);
        return made;
    }

    private static InvitationId any(SmallWorld world, int nth) {
        return world.invitations.keySet().stream()
                .skip(nth % Math.max(1, world.invitations.size()))
                .findFirst()
                .orElse(new InvitationId(Samples.uuid(999)));
    }

    private static Optional<String> inviting(SmallWorld world, UserId user, boolean ownership) {
        if (world.level(user, SITE).isEmpty()) {
            return Optional.of("site_not_found");
        } else if (!world.holds(user, SITE, ownership ? AccessLevel.OWNER : AccessLevel.SENSITIVE)) {
            boolean admin = !world.holds(user, SITE, AccessLevel.SENSITIVE)
                    || world.may(user, SITE, AccessLevel.SENSITIVE, Permission.INVITE);
            return Optional.of(admin ? "not_permitted" : "admin_needed");
        } else if (ownership
                && !(world.may(user, SITE, AccessLevel.OWNER, Permission.INVITE)
                        && world.may(user, SITE, AccessLevel.OWNER, Permission.OFFER_OWNERSHIP))) {
            return Optional.of("admin_needed");
        }
        return able(world, user).isEmpty() ? Optional.of("admin_needed") : Optional.empty();
    }

    /** The owner first, then the one whose data access ends last. */
    private static List<Place> able(SmallWorld world, UserId user) {
        return world.through(user, SITE).stream()
                .filter(place -> world.level(place.access()) != AccessLevel.BASIC)
                .filter(place -> world.mayIn(place.access().team(), user, Permission.INVITE))
                .sorted(Comparator.comparing((Place place) -> place.access().isOwner() ? 0 : 1)
                        .thenComparing(place -> -place.access().data().endMillis()))
                .toList();
    }

    private static boolean covers(Place place, Offer offer) {
        if (place.access().isOwner()) {
            return true;
        }
        return offer instanceof Offer.Access access
                && access.data().endMillis() <= place.access().data().endMillis()
                && (place.scope().isAll()
                        || (!access.scope().isAll()
                                && place.scope()
                                        .listed()
                                        .containsAll(access.scope().listed())));
    }

    private static boolean isPartyTo(SmallWorld world, UserId user, Invitation invitation) {
        return world.through(user, invitation.site()).stream()
                .anyMatch(place ->
                        place.access().isOwner() || place.access().team().equals(invitation.team()));
    }

    private static boolean mayCancel(SmallWorld world, UserId user, Invitation invitation) {
        return List.of(world.owner(invitation.site()), invitation.team()).stream()
                .anyMatch(team -> world.at(invitation.site(), team).isPresent()
                        && world.mayIn(team, user, Permission.CANCEL_INVITATION));
    }
}
