package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Cursor;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.access.AssetReach;
import dev.chargehand.access.Reason;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who reaches a charger, how far and why: on its site through the scopes, held through one team. */
public abstract class WhoReachesChargerContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(1000);

    protected WhoReachesChargerContract() {}

    @Test
    void on_a_site_it_is_reached_by_the_teams_whose_scope_has_it_at_their_level() {
        SharedSite at = new SharedSite(world()).withData();
        Yard yard = new Yard(world());
        ChargerId seen = yard.on(at.site, at.ada);
        ChargerId hidden = yard.on(at.site, at.ada);
        siteTeams()
                .setScope(at.ada, at.site, at.guest, AssetScope.limited(seen.asset()))
                .orThrow();
        world().add(at.owner, at.ada, at.bob, Role.MEMBER);
        assertThat(reached(at, seen)).containsExactly("owner ada OWNER", "owner bob OWNER", "guest bob SENSITIVE");
        assertThat(reached(at, hidden)).containsExactly("owner ada OWNER", "owner bob OWNER");
        clock().set(at.later());
        assertThat(reached(at, seen)).containsExactly("owner ada OWNER", "owner bob OWNER", "guest bob BASIC");
        chargers().delete(at.ada, seen).orThrow();
        assertThat(reached(at, seen)).isEmpty();
        assertThat(reached(at, new ChargerId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void held_it_is_reached_by_the_members_of_that_team_without_limit() {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        chargers().detach(at.ada, charger).orThrow();
        UserId eve = world().mail("eve");
        world().add(at.owner, at.ada, eve, Role.MEMBER);
        List<AssetReach> found =
                access().whoReaches(charger.asset(), ALL).orThrow().items();
        assertThat(found)
                .as("%s", world().name())
                .extracting(one -> one.member().user())
                .containsExactly(at.ada, eve);
        assertThat(found).allMatch(one -> one.access().isEmpty() && one.level() == AccessLevel.OWNER);
        for (AccessLevel level : AccessLevel.values()) {
            assertThat(access().can(eve, level, charger)).isTrue();
            assertThat(access().explain(eve, level, charger).reason()).isEqualTo(new Reason.HoldingTeam(at.owner));
            assertThat(access().can(at.bob, level, charger)).isFalse();
            assertThat(access().explain(at.bob, level, charger).code()).isEqualTo("no_team_reaches_asset");
        }
        assertThat(access().explain(world().user("loner"), AccessLevel.BASIC, charger)
                        .code())
                .isEqualTo("not_in_any_team");
        teams().leave(eve, at.owner).orThrow();
        assertThat(access().can(eve, AccessLevel.BASIC, charger)).isFalse();
    }

    @Test
    void the_level_on_a_charger_ends_at_the_very_instant_as_on_its_site() {
        SharedSite at = new SharedSite(world()).withData();
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        for (int millis = -1; millis <= 1; millis++) {
            clock().set(at.later().plusMillis(millis));
            assertThat(access().can(at.bob, AccessLevel.SENSITIVE, charger))
                    .as("%s: %d ms after the end", world().name(), millis)
                    .isEqualTo(millis < 0);
            assertThat(access().explain(at.bob, AccessLevel.SENSITIVE, charger).code())
                    .isEqualTo(millis < 0 ? "data_access_until" : "data_access_ended");
            assertThat(chargers().get(at.bob, charger).orThrow().level())
                    .isEqualTo(millis < 0 ? AccessLevel.SENSITIVE : AccessLevel.BASIC);
        }
    }

    @Property(tries = 10)
    void pages_of_any_size_make_up_the_whole_list(@ForAll @IntRange(min = 1, max = 6) int size) {
        SharedSite at = new SharedSite(world());
        ChargerId charger = new Yard(world()).on(at.site, at.ada);
        for (int number = 0; number < 4; number++) {
            UserId admin = world().user("admin");
            TeamId team = world().team(admin, world().user("member"), at.bob);
            AssetScope scope = number % 2 == 0 ? AssetScope.limited(charger.asset()) : AssetScope.limited();
            assertThat(world().give(at.site, team, DataAccess.none(), scope).isOwner())
                    .isFalse();
        }
        List<AssetReach> whole =
                access().whoReaches(charger.asset(), ALL).orThrow().items();
        assertThat(whole).as("%s", world().name()).hasSize(8).doesNotHaveDuplicates();
        List<AssetReach> paged = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<AssetReach> page = access().whoReaches(charger.asset(), new PageRequest(next.get(), size))
                    .orThrow();
            paged.addAll(page.items());
            next = page.next();
        }
        assertThat(paged).as("%s: pages of %d", world().name(), size).isEqualTo(whole);
        PageRequest bad = new PageRequest(new Cursor("nonsense"), 0);
        at.refused("invalid", () -> access().whoReaches(charger.asset(), bad));
    }

    private List<String> reached(SharedSite at, ChargerId charger) {
        return access().whoReaches(charger.asset(), ALL).orThrow().items().stream()
                .map(one -> (one.member().team().equals(at.owner) ? "owner " : "guest ")
                        + (one.member().user().equals(at.ada) ? "ada " : "bob ")
                        + one.level())
                .toList();
    }
}
