package dev.chargehand.testkit;

import static dev.chargehand.testkit.World.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sites and the record of their owner (I-20 to I-22). */
public abstract class SiteContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);
    private static final SiteDraft FULL = SiteDraft.named("Pier 4")
            .street("Harbour Road")
            .houseNumber(12)
            .houseNumberAddition("b")
            .postalCode("98101")
            .city("Seattle")
            .region("WA")
            .country("us")
            .location(47.6062, -122.3321)
            .manualCoordinates(true)
            .timeZone("America/Los_Angeles")
            .description("Behind the gate");

    protected SiteContract() {}

    @Test
    void a_site_reads_back_as_it_was_created() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        ReachableSite created = sites().create(ada, team, FULL).orThrow();
        assertThat(created.level()).isEqualTo(AccessLevel.OWNER);
        assertThat(created.site().details()).isEqualTo(FULL.check().orThrow());
        assertThat(created.site().createdAt()).isEqualTo(clock().instant());
        assertThat(sites().get(ada, created.site().id()).orThrow()).isEqualTo(created);
        assertThat(sites().list(ada, ALL).orThrow().items()).containsExactly(created);
        assertThat(sites().ofTeam(ada, team, ALL).orThrow().items()).containsExactly(created);
    }

    @Test
    void a_site_of_a_name_alone_has_nothing_else() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteDetails details = sites().create(ada, team, SiteDraft.named("Pier 4"))
                .orThrow()
                .site()
                .details();
        assertThat(details.address()).isEqualTo(dev.chargehand.site.Address.UNKNOWN);
        assertThat(details.location()).isEmpty();
        assertThat(details.timeZone()).isEmpty();
        assertThat(details.description()).isEmpty();
        assertThat(details.manualCoordinates()).isFalse();
    }

    @Test
    void from_its_creation_on_a_site_has_one_owner_with_all_data_and_assets() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        assertThat(storage().reads().access(site, team))
                .isEqualTo(Optional.of(new SiteAccess(
                        site, team, true, DataAccess.always(), true, clock().instant(), clock().instant())));
    }

    @Test
    void every_member_of_the_owner_team_is_an_owner() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(bob, team);
        assertThat(sites().get(ada, site).orThrow().level()).isEqualTo(AccessLevel.OWNER);
        assertThat(sites().get(bob, site).orThrow().level()).isEqualTo(AccessLevel.OWNER);
    }

    @Test
    void an_update_changes_what_it_names_and_nothing_else() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        Site before = sites().create(ada, team, FULL).orThrow().site();
        Instant later = clock().instant().plusSeconds(5);
        clock().set(later);
        SiteDraft change = SiteDraft.changes().city("Tacoma").houseNumber(null);
        Site after = sites().update(ada, before.id(), change).orThrow().site();
        assertThat(after)
                .isEqualTo(before.with(change.appliedTo(before.details()).orThrow(), later));
        assertThat(after.details().address().city()).isEqualTo(Optional.of("Tacoma"));
        assertThat(after.details().address().houseNumber()).isEmpty();
        assertThat(after.details().address().street()).isEqualTo(Optional.of("Harbour Road"));
        assertThat(sites().get(ada, before.id()).orThrow().site()).isEqualTo(after);
        Site nowhere = sites().update(ada, before.id(), SiteDraft.changes().withoutLocation())
                .orThrow()
                .site();
        assertThat(nowhere.details().location()).isEmpty();
        assertThat(sites().get(ada, before.id()).orThrow().site()).isEqualTo(nowhere);
    }

    @Test
    void a_change_to_what_is_so_already_records_nothing() {
        UserId ada = world().user("ada");
        ReachableSite site = sites().create(ada, world().team(ada), FULL).orThrow();
        int events = world().log().size();
        clock().advance(Duration.ofMinutes(1));
        assertThat(sites().update(ada, site.site().id(), FULL).orThrow()).isEqualTo(site);
        assertThat(world().log()).hasSize(events);
    }

    @Test
    void sensitive_access_updates_a_site_and_only_its_owner_deletes_it() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        UserId cleo = world().user("cleo");
        SiteId site = world().site(ada, world().team(ada));
        var basic = world().give(site, world().team(bob), DataAccess.none());
        var sensitive = world().give(site, world().team(cleo), DataAccess.always());
        assertThat(basic.team()).isNotEqualTo(sensitive.team());
        SiteDraft change = SiteDraft.changes().city("Tacoma");
        assertThat(code(sites().update(bob, site, change))).isEqualTo("not_permitted");
        assertThat(sites().update(cleo, site, change).orThrow().level()).isEqualTo(AccessLevel.SENSITIVE);
        assertThat(code(sites().delete(bob, site))).isEqualTo("not_permitted");
        assertThat(code(sites().delete(cleo, site))).isEqualTo("not_permitted");
        assertThat(code(sites().delete(ada, site))).isEqualTo("accepted");
    }

    @Test
    void a_deleted_site_is_gone_with_all_access_to_it() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId owner = world().team(ada);
        TeamId guest = world().team(bob);
        SiteId site = world().site(ada, owner);
        SiteId other = world().site(ada, owner);
        var unused = world().give(site, guest, DataAccess.always());
        assertThat(sites().delete(ada, site).orThrow()).isEqualTo(site);
        for (UserId user : List.of(ada, bob)) {
            assertThat(code(sites().get(user, site))).isEqualTo("site_not_found");
            assertThat(access().can(user, AccessLevel.BASIC, site)).isFalse();
        }
        assertThat(storage().reads().access(site, owner)).isEmpty();
        assertThat(storage().reads().access(site, guest)).isEmpty();
        assertThat(sites().ofTeam(bob, guest, ALL).orThrow().items()).isEmpty();
        assertThat(sites().list(ada, ALL).orThrow().items())
                .extracting(seen -> seen.site().id())
                .containsExactly(other);
    }

    @Test
    void a_user_lists_each_site_once_at_the_highest_level_of_any_team() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId owner = world().team(ada, bob);
        TeamId guest = world().team(bob);
        TeamId reader = world().team(bob);
        SiteId both = world().site(ada, owner);
        SiteId read = world().site(ada, world().team(ada));
        assertThat(world().give(both, guest, DataAccess.none()).isOwner()).isFalse();
        assertThat(world().give(read, guest, DataAccess.none()).isOwner()).isFalse();
        assertThat(world().give(read, reader, DataAccess.always()).isOwner()).isFalse();
        assertThat(sites().list(bob, ALL).orThrow().items())
                .extracting(seen -> seen.site().id() + " " + seen.level())
                .containsExactly(both + " OWNER", read + " SENSITIVE");
        assertThat(sites().ofTeam(bob, guest, ALL).orThrow().items())
                .extracting(seen -> seen.site().id() + " " + seen.level())
                .containsExactly(both + " BASIC", read + " BASIC");
        assertThat(sites().ofTeam(bob, reader, ALL).orThrow().items())
                .extracting(seen -> seen.site().id() + " " + seen.level())
                .containsExactly(read + " SENSITIVE");
    }

    @Test
    void what_was_given_to_a_team_is_what_is_recorded() {
        UserId ada = world().user("ada");
        SiteId site = world().site(ada, world().team(ada));
        Instant end = clock().instant().plusSeconds(1);
        for (DataAccess data : List.of(DataAccess.none(), DataAccess.until(end), DataAccess.always())) {
            TeamId team = world().team(ada);
            SiteAccess given = world().give(site, team, data);
            assertThat(storage().reads().access(site, team)).isEqualTo(Optional.of(given));
        }
    }

    @Property(tries = 40)
    void each_site_has_one_owner_and_a_team_one_record(@ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> deeds) {
        UserId ada = world().user("ada");
        List<TeamId> own = List.of(world().team(ada), world().team(ada), world().team(ada));
        List<SiteId> made = new java.util.ArrayList<>();
        for (int deed : deeds) {
            if (deed < 3 || made.isEmpty()) {
                made.add(world().site(ada, own.get(deed % 3)));
            } else {
                SiteId site = made.get(deed % made.size());
                TeamId team = own.get(deed % 3);
                if (storage().reads().access(site, team).isEmpty()) {
                    assertThat(world().give(site, team, DataAccess.none()).team())
                            .isEqualTo(team);
                }
            }
        }
        for (SiteId site : made) {
            List<SiteAccess> records = storage().reads().access(ada, site).through();
            assertThat(records.stream().filter(SiteAccess::isOwner))
                    .as("%s: owners of %s after %s", world().name(), site, deeds)
                    .hasSize(1);
            assertThat(records)
                    .extracting(SiteAccess::team)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }
}
