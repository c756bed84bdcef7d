package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.IN_FIVE_DAYS;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Refusal;
import dev.chargehand.SiteRefusal;
import dev.chargehand.event.AccessEvent.DataAccessGranted;
import dev.chargehand.event.AccessEvent.DataAccessRevoked;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Data access given and taken away by the owner, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class DataAccessRulesProperties {
    @Property
    void i_21_grant_and_revoke_aimed_at_the_owner_are_refused(@ForAll SmallWorld world, @ForAll End end) {
        UserId boss = world.boss(SITE);
        TeamId owner = world.owner(SITE);
        Refusal refusal = new SiteRefusal.OwnerRecord(SITE, owner);
        if (end.given().isPresent()) {
            assertThat(new SmallCalls(world)
                            .grant(boss, SITE, owner, end.said())
                            .outcome()
                            .whyNot())
                    .contains(refusal);
        }
        assertThat(new SmallCalls(world)
                        .revoke(boss, SITE, owner, true)
                        .outcome()
                        .whyNot())
                .contains(refusal);
    }

    @Property
    void i_40_a_grant_says_never_or_a_day_after_today(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll End end) {
        Decision<SiteAccess> decision = new SmallCalls(world).grant(user, SITE, team, end.said());
        assertThat(told(decision).equals("invalid")).isEqualTo(end.given().isEmpty());
    }

    @Property
    void i_42_data_access_that_has_ended_reads_as_none_and_leaves_its_end_and_basic_access(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll @LongRange(min = -1, max = 1) long off) {
        Place guest = world.guest(SITE, wish);
        TeamId team = guest.access().team();
        SiteAccess until = guest.access().withData(DataAccess.until(IN_FIVE_DAYS), NOW);
        world.put(until, guest.scope());
        world.now = IN_FIVE_DAYS.plusMillis(off);
        assertThat(AccessRules.level(until, world.now)).isEqualTo(off < 0 ? AccessLevel.SENSITIVE : AccessLevel.BASIC);
        assertThat(told(new SmallCalls(world).revoke(world.boss(SITE), SITE, team, false)))
                .isEqualTo(off < 0 ? "accepted" : "nothing_to_revoke");
        assertThat(world.at(SITE, team)).contains(new Place(until, guest.scope()));
    }

    @Property
    void i_43_a_new_grant_replaces_the_old_end_shorter_or_longer(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll End end) {
        Place place = world.guest(SITE, wish);
        SiteAccess before = place.access();
        TeamId team = before.team();
        DataAccess after = end.good().given().orElseThrow();
        Decision<SiteAccess> decision = new SmallCalls(world)
                .grant(world.boss(SITE), SITE, team, end.good().said());
        boolean same = before.data().equals(after);
        assertThat(decision.outcome().orThrow()).isEqualTo(same ? before : before.withData(after, NOW));
        assertThat(decision.events().isEmpty()).isEqualTo(same);
        new SmallFold(world).apply(decision.events());
        assertThat(world.at(SITE, team)).contains(new Place(decision.outcome().orThrow(), place.scope()));
    }

    @Property
    void i_44_granting_to_a_team_without_a_record_is_refused_and_creates_none(
            @ForAll SmallWorld world, @ForAll TeamId team) {
        UserId boss = world.boss(SITE);
        boolean there = world.at(SITE, team).isPresent();
        Decision<SiteAccess> decision = new SmallCalls(world).grant(boss, SITE, team, Expiry.never());
        Decision<SiteAccess> refused = Decision.refuse(new Refusal.NotFound("team", team.toString()));
        assertThat(decision.equals(refused)).isNotEqualTo(there);
    }

    @Property
    void i_45_revoking_what_is_not_there_is_refused_or_quiet_as_asked(
            @ForAll SmallWorld world, @ForAll TeamId wish, @ForAll boolean quietly) {
        UserId boss = world.boss(SITE);
        SiteAccess before = world.guest(SITE, wish).access();
        TeamId team = before.team();
        Decision<SiteAccess> decision = new SmallCalls(world).revoke(boss, SITE, team, quietly);
        if (world.level(before) == AccessLevel.SENSITIVE) {
            assertThat(decision.outcome().toOptional()).contains(before.withData(DataAccess.none(), NOW));
            assertThat(decision.events()).containsExactly(new DataAccessRevoked(SITE, team, before.data()));
        } else if (quietly) {
            assertThat(decision).isEqualTo(Decision.accept(before));
        } else {
            assertThat(decision).isEqualTo(Decision.refuse(new SiteRefusal.NothingToRevoke(SITE, team)));
        }
    }

    @Property
    void i_46_only_the_owner_grants_extends_or_revokes(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team, @ForAll boolean grants) {
        Permission permission = grants ? Permission.GRANT_DATA : Permission.REVOKE_DATA;
        Decision<SiteAccess> decision = grants
                ? new SmallCalls(world).grant(user, SITE, team, Expiry.never())
                : new SmallCalls(world).revoke(user, SITE, team, true);
        assertThat(told(decision))
                .isEqualTo(ownerOnly(world, user, team, permission).orElse("accepted"));
    }

    @Property
    void i_51_a_grant_overtakes_the_pending_request_first(@ForAll SmallWorld world, @ForAll TeamId team) {
        Optional<DataRequest> pending = world.pendingRequest(SITE, team);
        pending.ifPresent(request -> {
            DataAccess before = world.at(SITE, team).orElseThrow().access().data();
            Decision<SiteAccess> decision = new SmallCalls(world).grant(world.boss(SITE), SITE, team, Expiry.never());
            assertThat(decision.events())
                    .containsExactly(
                            new DataRequestClosed(request, RequestStatus.OVERTAKEN),
                            new DataAccessGranted(SITE, team, before, DataAccess.always()));
        });
    }

    /** The refusals of what only the owner may do to another team, in their order. */
    static Optional<String> ownerOnly(SmallWorld world, UserId user, TeamId team, Permission permission) {
        if (world.level(user, SITE).isEmpty()) {
            return Optional.of("site_not_found");
        } else if (!world.sees(user, SITE, team)) {
            return Optional.of("team_not_found");
        } else if (!world.holds(user, SITE, AccessLevel.OWNER)) {
            return Optional.of("not_permitted");
        } else if (!world.may(user, SITE, AccessLevel.OWNER, permission)) {
            return Optional.of("admin_needed");
        }
        return world.owner(SITE).equals(team) ? Optional.of("owner_record") : Optional.empty();
    }
}
