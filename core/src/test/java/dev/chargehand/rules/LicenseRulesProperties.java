package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.CHARGER;
import static dev.chargehand.rules.LicenseSamples.OTHER;
import static dev.chargehand.rules.LicenseSamples.license;
import static dev.chargehand.rules.LicenseSamples.licenseId;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.LicenseRefusal;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import dev.chargehand.event.LicenseEvent.LicenseStatusChanged;
import dev.chargehand.event.LicenseEvent.LicenseTransferred;
import dev.chargehand.license.ChargerLicense;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.team.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Licenses suspended, reinstated, revoked and transferred, whatever they are and whatever is there. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class LicenseRulesProperties {
    /** What the host does to a license. */
    private enum Deed {
        SUSPEND(LicenseStatus.SUSPENDED),
        REINSTATE(LicenseStatus.VALID),
        REVOKE(LicenseStatus.REVOKED);

        final LicenseStatus status;

        Deed(LicenseStatus status) {
            this.status = status;
        }

        Decision<ChargerLicense> to(LicenseId id, Optional<License> found, Policy policy) {
            return switch (this) {
                case SUSPEND -> LicenseRules.suspend(new LicenseRules.Suspend(id), found, policy, NOW);
                case REINSTATE -> LicenseRules.reinstate(new LicenseRules.Reinstate(id), found, policy, NOW);
                case REVOKE -> LicenseRules.revoke(new LicenseRules.Revoke(id), found, policy, NOW);
            };
        }
    }

    @Property
    void i_88_reinstated_after_its_end_a_license_is_expired_and_not_active(
            @ForAll License license, @ForAll Duration grace) {
        Policy policy = LicenseSamples.grace(grace);
        License suspended = license.with(LicenseStatus.SUSPENDED, NOW);
        Decision<ChargerLicense> decision = Deed.REINSTATE.to(license.id(), Optional.of(suspended), policy);
        License after = suspended.with(LicenseStatus.VALID, NOW);
        ChargerLicense seen = decision.outcome().orThrow();
        assertThat(seen).isEqualTo(new ChargerLicense(after, LicenseStates.of(after, policy.licenses(), NOW)));
        assertThat(seen.license().period()).isEqualTo(license.period());
        boolean over =
                license.ends().filter(end -> !NOW.isBefore(end.plus(grace))).isPresent();
        assertThat(seen.state() == LicenseState.EXPIRED).isEqualTo(over);
    }

    @Property
    void i_62_each_deed_says_before_and_after_and_one_that_changes_nothing_says_nothing(
            @ForAll License license, @ForAll Deed deed, @ForAll Duration grace) {
        Policy policy = LicenseSamples.grace(grace);
        boolean running = LicenseStates.isRunning(license, policy.licenses(), NOW);
        boolean allowed = license.status() == deed.status
                || running
                || (deed == Deed.REINSTATE && license.status() == LicenseStatus.SUSPENDED);
        Decision<ChargerLicense> decision = deed.to(license.id(), Optional.of(license), policy);
        if (!allowed) {
            assertThat(decision)
                    .isEqualTo(Decision.refuse(new LicenseRefusal.LicenseOver(
                            license.id(), LicenseStates.of(license, policy.licenses(), NOW))));
        } else if (license.status() == deed.status) {
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            new ChargerLicense(license, LicenseStates.of(license, policy.licenses(), NOW))));
        } else {
            License after = license.with(deed.status, NOW);
            assertThat(decision)
                    .isEqualTo(Decision.accept(
                            new ChargerLicense(after, LicenseStates.of(after, policy.licenses(), NOW)),
                            new LicenseStatusChanged(license.id(), CHARGER, license.status(), deed.status)));
        }
    }

    @Property
    void i_60_a_license_that_is_not_there_is_not_found(@ForAll Deed deed) {
        assertThat(deed.to(licenseId(7), Optional.empty(), Policy.DEFAULT))
                .isEqualTo(Decision.refuse(
                        new Refusal.NotFound("license", licenseId(7).toString())));
    }

    @Property
    void i_89_a_license_goes_with_its_end_to_a_charger_without_one_of_its_tier_and_leaves_the_first(
            @ForAll License license, @ForAll List<License> there, @ForAll Duration grace) {
        Policy policy = LicenseSamples.grace(grace);
        List<License> others = onOther(there);
        Decision<ChargerLicense> decision = transfer(license, Way.DATA, Way.DATA, others, policy);
        LicenseState state = LicenseStates.of(license, policy.licenses(), NOW);
        Optional<License> rival =
                others.stream().filter(one -> one.tier() == license.tier()).findFirst();
        boolean blocked = rival.filter(one -> LicenseStates.isRunning(one, policy.licenses(), NOW))
                .isPresent();
        if (state == LicenseState.SUSPENDED) {
            assertThat(decision).isEqualTo(Decision.refuse(new LicenseRefusal.LicenseSuspended(license.id())));
        } else if (state == LicenseState.EXPIRED || state == LicenseState.REVOKED) {
            assertThat(decision).isEqualTo(Decision.refuse(new LicenseRefusal.LicenseOver(license.id(), state)));
        } else if (blocked) {
            assertThat(decision)
                    .isEqualTo(Decision.refuse(new LicenseRefusal.TierLicensed(
                            OTHER, license.tier(), rival.orElseThrow().id())));
        } else {
            List<Event> events = new ArrayList<>();
            rival.ifPresent(
                    one -> events.add(new LicenseStatusChanged(one.id(), OTHER, one.status(), LicenseStatus.REPLACED)));
            events.add(new LicenseTransferred(license.id(), CHARGER, OTHER));
            assertThat(decision)
                    .isEqualTo(new Decision.Accepted<>(new ChargerLicense(license.on(OTHER, NOW), state), events));
        }
    }

    @Property
    void i_89_in_the_step_that_gives_it_to_the_other_charger_the_first_one_loses_it(
            @ForAll List<License> here, @ForAll List<License> there) {
        LicenseBook book = new LicenseBook().with(here).with(onOther(there));
        for (License license : here) {
            boolean heldHere = flag(book, license.tier(), true);
            boolean heldThere = flag(book, license.tier(), false);
            Decision<ChargerLicense> decision = book.transfer(license.id(), OTHER);
            boolean gone = decision.outcome().isAccepted();
            assertThat(flag(book, license.tier(), true)).isEqualTo(heldHere && !gone);
            assertThat(flag(book, license.tier(), false)).isEqualTo(heldThere || (heldHere && gone));
            assertThat(book.license(license.id()).flatMap(License::ends)).isEqualTo(license.ends());
        }
    }

    @Property
    void i_89_and_i_60_transfer_needs_data_access_to_both_chargers_after_both_were_found(
            @ForAll Way from,
            @ForAll Way to,
            @ForAll Role role,
            @ForAll boolean adminOnly,
            @ForAll boolean exists,
            @ForAll boolean same) {
        Policy policy = adminOnly ? Policy.DEFAULT.withAdminOnly(Set.of(Permission.TRANSFER_LICENSE)) : Policy.DEFAULT;
        License license = license(1, Tier.PRO, NOW, Optional.empty(), LicenseStatus.VALID);
        Decision<ChargerLicense> decision = LicenseRules.transfer(
                new LicenseRules.Transfer(license.id(), same ? CHARGER : OTHER),
                exists ? Optional.of(license) : Optional.empty(),
                from.to(CHARGER, role),
                (same ? from : to).to(same ? CHARGER : OTHER, role),
                List.of(),
                policy,
                NOW);
        String expected = "accepted";
        if (!exists || from.level.isEmpty()) {
            expected = "license_not_found";
        } else if (!same && to.level.isEmpty()) {
            expected = "charger_not_found";
        } else if (!from.suffices()) {
            expected = "not_permitted";
        } else if (adminOnly && role != Role.ADMIN) {
            expected = "admin_needed";
        } else if (!same && !to.suffices()) {
            expected = "not_permitted";
        } else if (same) {
            expected = "same_charger";
        }
        assertThat(told(decision)).isEqualTo(expected);
    }

    @Property
    void i_61_a_refused_command_on_a_license_has_no_event(
            @ForAll License license, @ForAll Deed deed, @ForAll Way way, @ForAll List<License> there) {
        Decision<ChargerLicense> transfer = transfer(license, Way.DATA, way, onOther(there), Policy.DEFAULT);
        assertThat(transfer.events().isEmpty()).isEqualTo(!transfer.outcome().isAccepted());
        Decision<ChargerLicense> done = deed.to(license.id(), Optional.of(license), Policy.DEFAULT);
        if (!done.outcome().isAccepted()) {
            assertThat(done.events()).isEmpty();
        }
    }

    private static Decision<ChargerLicense> transfer(
            License license, Way from, Way to, List<License> there, Policy policy) {
        return LicenseRules.transfer(
                new LicenseRules.Transfer(license.id(), OTHER),
                Optional.of(license),
                from.to(CHARGER),
                to.to(OTHER),
                there,
                policy,
                NOW);
    }

    /** With ids of their own. */
    private static List<License> onOther(List<License> licenses) {
        return licenses.stream()
                .map(one -> license(
                                50 + LicenseSamples.number(one.tier()),
                                one.tier(),
                                one.starts(),
                                one.ends(),
                                one.status())
                        .on(OTHER, NOW))
                .toList();
    }

    private static boolean flag(LicenseBook book, Tier tier, boolean here) {
        return tier == Tier.SMART
                ? book.flags(here ? CHARGER : OTHER).smart()
                : book.flags(here ? CHARGER : OTHER).pro();
    }
}
