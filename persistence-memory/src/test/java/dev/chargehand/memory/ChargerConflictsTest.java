package dev.chargehand.memory;

import static dev.chargehand.memory.SomeChanges.AT;
import static dev.chargehand.memory.SomeChanges.OTHER_SITE;
import static dev.chargehand.memory.SomeChanges.SITE;
import static dev.chargehand.memory.SomeChanges.TEAM;
import static dev.chargehand.memory.SomeChanges.USER;
import static dev.chargehand.memory.SomeChanges.charger;
import static dev.chargehand.memory.SomeChanges.chargerId;
import static dev.chargehand.memory.SomeChanges.held;
import static dev.chargehand.memory.SomeChanges.id;
import static dev.chargehand.memory.SomeChanges.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.StorageException;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AssetEvent.AssetAdded;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerAttached;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.ChargerEvent.ChargerDetached;
import dev.chargehand.event.ChargerEvent.ChargerMoved;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.ChargerEvent.ReferenceChanged;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contradicts the keys of chargers, within one change or against what is there. */
class ChargerConflictsTest {
    private static final AssetId ASSET = chargerId(1).asset();

    private final SomeChanges changes = new SomeChanges();

    @Test
    void an_identity_is_that_of_one_charger_until_it_is_deleted() {
        changes.make(registered(1, "CP", held()));

        changes.assertLost(registered(2, "CP", on(SITE)));
        changes.assertMissing(registered(2, "other", held()), registered(3, "other", held()));
        changes.make(new ChargerDeleted(charger(1, "CP", held())), registered(2, "CP", held()));
        assertThat(changes.state.assets.find(charger(2, "CP", held()).identity()))
                .isSameAs(changes.state.assets.get(chargerId(2)));
        assertThat(changes.state.assets.find(chargerId(1))).isNull();
    }

    @Test
    void a_charger_is_registered_with_a_pincode_at_a_place_that_is_there() {
        changes.assertMissing(registered(1, "CP", on(new SiteId(id(99)))));
        changes.assertMissing(registered(1, "CP", new Whereabouts.HeldBy(new TeamId(id(99)))));
        Change without = new Change(AT, USER, List.of(registered(1, "CP", held())));
        assertThatThrownBy(() -> changes.make(without)).isExactlyInstanceOf(StorageException.class);
        assertThat(changes.state.assets.find(chargerId(1))).isNull();
    }

    @Test
    void a_charger_leaves_the_place_where_it_is_and_no_other() {
        changes.make(registered(1, "CP", held()));

        changes.assertMissing(detached(SITE));
        changes.assertMissing(attached(SITE), attached(OTHER_SITE));
        changes.make(attached(SITE), new AssetAdded(SITE, ASSET));
        changes.assertMissing(attached(OTHER_SITE));
        changes.assertMissing(moved(OTHER_SITE, SITE));
        changes.make(new AssetRemoved(SITE, ASSET), moved(SITE, OTHER_SITE), new AssetAdded(OTHER_SITE, ASSET));
        changes.assertMissing(detached(SITE));
        assertThat(changes.state.site(SITE).chargers.isEmpty()).isTrue();
        assertThat(changes.state.site(OTHER_SITE).chargers.size()).isEqualTo(1);
        assertThat(changes.state.assets.siteOf(ASSET)).isSameAs(changes.state.site(OTHER_SITE));
    }

    @Test
    void nothing_is_told_of_a_charger_that_the_change_deleted() {
        changes.make(registered(1, "CP", held()));
        Event told = new ReferenceChanged(chargerId(1), Optional.empty(), Optional.of("left"));

        changes.assertMissing(new ChargerDeleted(charger(1, "CP", held())), told);
        changes.assertMissing(new ChargerDeleted(charger(1, "CP", on(SITE))));
        changes.make(told);
    }

    @Test
    void a_team_that_holds_a_charger_is_not_deleted() {
        changes.make(registered(1, "CP", held()));
        TeamEvent.TeamDeleted deleted = new TeamEvent.TeamDeleted(SomeChanges.team());
        Event[] without = {
            new SiteEvent.SiteDeleted(SomeChanges.site(SITE)), new SiteEvent.SiteDeleted(SomeChanges.site(OTHER_SITE))
        };

        changes.assertMissing(without[0], without[1], deleted);
        changes.make(new ChargerDeleted(charger(1, "CP", held())), without[0], without[1], deleted);
        assertThat(changes.state.teams).isEmpty();
    }

    @Test
    void a_site_with_a_charger_is_not_deleted() {
        Event deleted = new SiteEvent.SiteDeleted(SomeChanges.site(SITE));

        changes.assertMissing(registered(1, "CP", on(SITE)), deleted);
        changes.make(registered(1, "CP", on(SITE)), new AssetAdded(SITE, ASSET));
        changes.assertMissing(deleted);
        changes.make(new AssetRemoved(SITE, ASSET), detached(SITE), deleted);
        assertThat(changes.state.sites).containsOnlyKeys(OTHER_SITE);
        assertThat(changes.state.team(TEAM).chargers.size()).isEqualTo(1);
    }

    @Test
    void what_was_an_asset_before_and_after_it_is_a_charger_stays_on_its_site() {
        changes.make(new AssetAdded(SITE, ASSET), registered(1, "CP", on(SITE)));
        assertThat(changes.state.assets.siteOf(ASSET)).isSameAs(changes.state.site(SITE));

        changes.make(new ChargerDeleted(charger(1, "CP", on(SITE))));

        assertThat(changes.state.assets.siteOf(ASSET)).isSameAs(changes.state.site(SITE));
        changes.make(new AssetRemoved(SITE, ASSET));
        assertThat(changes.state.assets.find(ASSET)).isNull();
    }

    private static Event registered(int number, String identity, Whereabouts place) {
        return new ChargerRegistered(charger(number, identity, place));
    }

    private static Event attached(SiteId to) {
        return new ChargerAttached(chargerId(1), TEAM, to, before().reported());
    }

    private static Event detached(SiteId from) {
        return new ChargerDetached(chargerId(1), from, TEAM, before().reported());
    }

    private static Event moved(SiteId from, SiteId to) {
        return new ChargerMoved(chargerId(1), from, to, before().reported());
    }

    private static Charger before() {
        return charger(1, "CP", held());
    }
}
