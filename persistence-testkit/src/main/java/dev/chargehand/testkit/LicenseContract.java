package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Policy;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.AssetEvent.AssetRemoved;
import dev.chargehand.event.ChargerEvent.ChargerDeleted;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a license is worth at each instant, and what is done to it (I-80, I-87, I-88, I-90, I-92). */
public abstract class LicenseContract extends Contract {
    protected LicenseContract() {}

    @Test
    void a_license_holds_from_its_start_to_just_before_its_end() {
        LicensedCharger a = new LicensedCharger(world());
        Instant start = clock().instant();
        LicenseId license = a.bought(a.day);
        Instant end = a.ends(license);
        assertHolds(a, license, start.minusMillis(1), LicenseState.NOT_YET);
        assertHolds(a, license, start, LicenseState.ACTIVE);
        assertHolds(a, license, end.minusMillis(1), LicenseState.ACTIVE);
        assertHolds(a, license, end, LicenseState.EXPIRED);
        assertHolds(a, license, end.plusMillis(1), LicenseState.EXPIRED);
    }

    private void assertHolds(LicensedCharger a, LicenseId license, Instant at, LicenseState state) {
        clock().set(at);
        assertThat(a.state(license)).as("%s: at %s", world().name(), at).isEqualTo(state);
        assertThat(a.isSmart()).as("%s: at %s", world().name(), at).isEqualTo(state == LicenseState.ACTIVE);
    }

    @Test
    void in_its_days_of_grace_a_license_still_holds_and_is_reported() {
        LicensedCharger a = new LicensedCharger(world());
        Chargehand patient =
                world().with(Policy.DEFAULT.withLicenses(LicensePolicy.DEFAULT.withGrace(Duration.ofDays(7))));
        LicenseId license = a.bought(a.day);
        Instant over = a.ends(license).plus(Duration.ofDays(7));
        for (Instant at : List.of(a.ends(license), over.minusMillis(1), over)) {
            clock().set(at);
            boolean holds = at.isBefore(over);
            ChargerLicense seen = patient.licenses()
                    .ofCharger(a.at.ada, a.charger, PageRequest.first(10))
                    .orThrow()
                    .items()
                    .get(0);
            assertThat(seen.state())
                    .as("%s: at %s", world().name(), at)
                    .isEqualTo(holds ? LicenseState.GRACE : LicenseState.EXPIRED);
            assertThat(patient.chargers()
                            .get(a.at.ada, a.charger)
                            .orThrow()
                            .licenses()
                            .smart())
                    .isEqualTo(holds);
            assertThat(a.isSmart()).isFalse();
            a.at.refused(
                    holds ? "licenses_running" : "charger_not_found",
                    () -> patient.chargers().delete(holds ? a.at.ada : a.at.cleo, a.charger));
        }
    }

    @Test
    void suspension_stops_what_a_license_gives_but_not_its_clock() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId license = a.bought(a.day);
        Instant end = a.ends(license);
        a.at.records(() -> a.suspend(license), LicenseStatusChanged.class);
        a.at.records(() -> a.suspend(license));
        assertThat(a.state(license)).as("%s", world().name()).isEqualTo(LicenseState.SUSPENDED);
        assertThat(a.isSmart()).isFalse();
        clock().set(end.minusMillis(1));
        a.at.records(() -> a.reinstate(license), LicenseStatusChanged.class);
        a.at.records(() -> a.reinstate(license));
        assertThat(a.isSmart()).isTrue();
        assertThat(a.ends(license)).isEqualTo(end);
        a.at.records(() -> a.suspend(license), LicenseStatusChanged.class);
        clock().set(end);
        assertThat(a.state(license)).isEqualTo(LicenseState.EXPIRED);
        assertThat(a.reinstate(license).orThrow().state()).isEqualTo(LicenseState.EXPIRED);
        assertThat(a.isSmart()).isFalse();
        a.at.refused("license_over", () -> a.suspend(license));
    }

    @Test
    void revocation_is_final_and_another_can_be_bought() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId license = a.bought(a.forEver);
        chargers()
                .setConnector(
                        a.at.ada, a.charger, 1, ConnectorSettings.changes().maxAmperage(16))
                .orThrow();
        a.at.records(() -> a.revoke(license), LicenseStatusChanged.class);
        a.at.records(() -> a.revoke(license));
        assertThat(a.state(license)).as("%s", world().name()).isEqualTo(LicenseState.REVOKED);
        assertThat(a.isSmart()).isFalse();
        assertThat(chargers()
                        .get(a.at.ada, a.charger)
                        .orThrow()
                        .charger()
                        .connectors()
                        .get(0)
                        .maxAmperage())
                .contains(16);
        a.at.refused("license_over", () -> a.suspend(license));
        a.at.refused("license_over", () -> a.reinstate(license));
        LicenseId second = a.bought(a.day);
        assertThat(second).isNotEqualTo(license);
        assertThat(a.isSmart()).isTrue();
        clock().set(a.ends(second));
        a.at.refused("license_over", () -> a.revoke(second));
        LicenseId never = new LicenseId(UUID.randomUUID());
        a.at.refused("license_not_found", () -> a.suspend(never));
        a.at.refused("license_not_found", () -> a.reinstate(never));
        a.at.refused("license_not_found", () -> a.revoke(never));
    }

    @Test
    void a_license_follows_its_charger_and_its_charger_only() {
        LicensedCharger a = new LicensedCharger(world());
        var other = a.yard.on(a.at.site, a.at.ada);
        LicenseId license = a.bought(a.month);
        chargers().detach(a.at.ada, a.charger).orThrow();
        assertThat(a.isSmart()).as("%s: held", world().name()).isTrue();
        var identity = chargers().get(a.at.ada, a.charger).orThrow().charger().identity();
        chargers()
                .attach(a.at.ada, a.at.site, identity, new Pincode(Yard.PINCODE))
                .orThrow();
        siteTeams().transferOwnership(a.at.ada, a.at.site, a.at.guest).orThrow();
        assertThat(a.isSmart()).isTrue();
        assertThat(a.isSmart(other)).isFalse();
        assertThat(a.yard.license(license).charger()).isEqualTo(a.charger);
    }

    @Test
    void deleting_a_charger_revokes_what_runs_when_told_to_and_forgets_its_licenses() {
        LicensedCharger a = new LicensedCharger(world());
        LicenseId old = a.bought(a.day);
        LicenseId pro = a.yard.bought(a.at.ada, a.at.owner, a.charger, Tier.PRO, Term.months(1));
        a.suspend(pro).orThrow();
        clock().set(a.ends(old));
        a.at.refused("licenses_running", () -> chargers().delete(a.at.ada, a.charger));
        a.at.records(
                () -> chargers().deleteAndRevoke(a.at.ada, a.charger),
                LicenseStatusChanged.class,
                AssetRemoved.class,
                ChargerDeleted.class);
        a.at.refused("license_not_found", () -> a.reinstate(pro));
        a.at.refused("license_not_found", () -> a.revoke(old));
        var second = a.yard.on(a.at.site, a.at.ada);
        LicenseId ended = a.yard.bought(a.at.ada, a.at.owner, second, Tier.PRO, Term.days(1));
        clock().set(a.ends(ended));
        a.at.records(() -> chargers().delete(a.at.ada, second), AssetRemoved.class, ChargerDeleted.class);
    }

    @Test
    void all_licenses_of_a_charger_are_listed_whatever_became_of_them() {
        LicensedCharger a = new LicensedCharger(world());
        List<LicenseId> given = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            clock().advance(Duration.ofSeconds(1));
            LicenseId license = a.bought(a.month);
            given.add(license);
            a.revoke(license).orThrow();
        }
        given.add(a.bought(a.forEver));
        for (int size : new int[] {1, 2, 5, 6, 7}) {
            List<LicenseId> found = new ArrayList<>();
            Optional<Cursor> next = Optional.of(Cursor.START);
            while (next.isPresent()) {
                Page<ChargerLicense> page = licenses()
                        .ofCharger(a.at.bob, a.charger, new PageRequest(next.get(), size))
                        .orThrow();
                page.items().forEach(one -> found.add(one.license().id()));
                next = page.next();
            }
            assertThat(found).as("%s: pages of %d", world().name(), size).isEqualTo(given);
        }
        a.at.refused("charger_not_found", () -> licenses().ofCharger(a.at.cleo, a.charger, PageRequest.first(1)));
        a.at.refused("invalid", () -> licenses().ofCharger(a.at.bob, a.charger, PageRequest.first(0)));
        Cursor cursor = licenses()
                .ofCharger(a.at.bob, a.charger, PageRequest.first(1))
                .orThrow()
                .next()
                .orElseThrow();
        a.at.refused("invalid", () -> licenses().ofCharger(a.at.ada, a.charger, new PageRequest(cursor, 1)));
    }
}
