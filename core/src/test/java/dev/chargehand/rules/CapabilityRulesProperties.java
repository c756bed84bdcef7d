package dev.chargehand.rules;

import static dev.chargehand.rules.LicenseSamples.license;
import static dev.chargehand.rules.Samples.EARLIER;
import static dev.chargehand.rules.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.access.LicenseReason;
import dev.chargehand.charger.LicenseFlags;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteOverview;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a user may turn on: level and license together, derived from what there is. */
@Domain(LicenseDomain.class)
@Domain(DomainContext.Global.class)
class CapabilityRulesProperties {
    @Provide
    Arbitrary<Set<Tier>> tiers() {
        return Arbitraries.of(Tier.class).set();
    }

    @Provide
    Arbitrary<Way> reaching() {
        return Arbitraries.of(Way.BASIC, Way.LAPSED, Way.DATA, Way.DATA_OF_TWO, Way.OWNER);
    }

    @Property
    void i_91_capabilities_follow_from_the_flags_and_dynamic_load_management_needs_none(
            @ForAll List<License> current, @ForAll Duration grace, @ForAll Way way) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(grace);
        LicenseFlags flags = LicenseStates.flags(current, policy, NOW);
        Set<Capability> expected = flags.smart() || flags.pro()
                ? EnumSet.allOf(Capability.class)
                : EnumSet.of(Capability.DYNAMIC_LOAD_MANAGEMENT);
        assertThat(CapabilityRules.ofSite(new LicenseFacts(way.facts(), current), policy, NOW)
                        .held())
                .isEqualTo(expected);
    }

    @Property
    void i_91_an_overview_says_of_a_site_what_its_capabilities_and_its_level_are_by_themselves(
            @ForAll List<License> current, @ForAll Duration grace, @ForAll("reaching") Way way) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(grace);
        SiteFacts site = new SiteFacts(Samples.site(), way.facts().through());
        SiteOverview overview = CapabilityRules.overview(new OverviewFacts(site, 7, current), policy, NOW);
        assertThat(overview.site()).isEqualTo(AccessRules.seen(site, NOW));
        assertThat(overview.chargers()).isEqualTo(7);
        assertThat(overview.capabilities())
                .isEqualTo(CapabilityRules.ofSite(new LicenseFacts(way.facts(), current), policy, NOW));
    }

    @Property
    void i_91_the_host_says_which_tiers_a_capability_needs(
            @ForAll List<License> current, @ForAll("tiers") Set<Tier> oneOf) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withTiers(Capability.SOLAR, oneOf);
        LicenseFlags flags = LicenseStates.flags(current, policy, NOW);
        boolean expected = oneOf.isEmpty()
                || (oneOf.contains(Tier.SMART) && flags.smart())
                || (oneOf.contains(Tier.PRO) && flags.pro());
        LicenseFacts facts = new LicenseFacts(Way.DATA.facts(), current);
        assertThat(CapabilityRules.ofSite(facts, policy, NOW).has(Capability.SOLAR))
                .isEqualTo(expected);
        assertThat(CapabilityRules.explainCharger(Capability.SOLAR, facts, policy, NOW)
                        .allowed())
                .isEqualTo(expected);
        assertThat(CapabilityRules.ofSite(facts, policy, NOW).has(Capability.PEAK_SHAVING))
                .isEqualTo(flags.smart() || flags.pro());
    }

    @Property
    void i_91_the_explanation_agrees_with_level_and_flags(
            @ForAll Capability asked, @ForAll List<License> current, @ForAll Duration grace, @ForAll Way way) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(grace);
        LicenseFacts facts = new LicenseFacts(way.facts(), way.level.isEmpty() ? List.of() : current);
        LicenseFlags flags = LicenseStates.flags(current, policy, NOW);
        boolean licensed = asked == Capability.DYNAMIC_LOAD_MANAGEMENT || flags.smart() || flags.pro();
        CapabilityExplanation answer = CapabilityRules.explainCharger(asked, facts, policy, NOW);
        assertThat(answer.allowed()).isEqualTo(way.suffices() && licensed);
        assertThat(answer.asked()).isEqualTo(asked);
        assertThat(answer.access()).isEqualTo(AccessRules.explainAsset(AccessLevel.SENSITIVE, facts.access(), NOW));
        if (way != Way.HOLDER) {
            CapabilityExplanation onSite = CapabilityRules.explainSite(asked, facts, policy, NOW);
            assertThat(onSite.access()).isEqualTo(AccessRules.explainSite(AccessLevel.SENSITIVE, facts.access(), NOW));
            assertThat(onSite.license()).isEqualTo(answer.license());
            assertThat(onSite.allowed()).isEqualTo(answer.allowed());
        }
        if (way.level.isEmpty()) {
            assertThat(answer.license()).isEqualTo(new LicenseReason.Untold());
        }
    }

    @Property
    void i_35_to_who_does_not_reach_it_nothing_is_said_of_its_licenses(
            @ForAll Capability asked, @ForAll List<License> current) {
        CapabilityExplanation told = CapabilityRules.explainCharger(
                asked, new LicenseFacts(Way.UNREACHED.facts(), current), LicensePolicy.DEFAULT, NOW);
        CapabilityExplanation none = CapabilityRules.explainCharger(
                asked, new LicenseFacts(Way.UNREACHED.facts(), List.of()), LicensePolicy.DEFAULT, NOW);
        assertThat(told).isEqualTo(none);
        assertThat(told.license()).isEqualTo(new LicenseReason.Untold());
    }

    /** One license in each state, the best first, with the reason that the domain gives for it. */
    private enum Case {
        ACTIVE,
        GRACE,
        NOT_YET,
        SUSPENDED,
        EXPIRED,
        REVOKED;

        License of(Tier tier) {
            int id = LicenseSamples.number(tier);
            Optional<Instant> end = Optional.of(NOW.plusMillis(this == EXPIRED ? -1000 : this == GRACE ? 0 : 1));
            return switch (this) {
                case ACTIVE, GRACE, EXPIRED -> license(id, tier, EARLIER, end, LicenseStatus.VALID);
                case NOT_YET -> license(id, tier, NOW.plusMillis(1), Optional.empty(), LicenseStatus.VALID);
                case SUSPENDED -> license(id, tier, EARLIER, end, LicenseStatus.SUSPENDED);
                case REVOKED -> license(id, tier, EARLIER, end, LicenseStatus.REVOKED);
            };
        }

        LicenseReason reason(License license) {
            return switch (this) {
                case ACTIVE -> new LicenseReason.Holds(license.tier(), license.id(), license.ends());
                case GRACE -> new LicenseReason.InGrace(license.tier(), license.id(), NOW);
                case NOT_YET -> new LicenseReason.NotYet(license.tier(), license.id(), NOW.plusMillis(1));
                case SUSPENDED -> new LicenseReason.Suspended(license.tier(), license.id());
                case EXPIRED -> new LicenseReason.Ended(license.tier(), license.id(), NOW.minusMillis(1000));
                case REVOKED -> new LicenseReason.Missing(Set.of(Tier.SMART, Tier.PRO));
            };
        }
    }

    @Property
    void the_reason_is_that_of_the_better_license(@ForAll Case smart, @ForAll Case pro, @ForAll Way way) {
        LicensePolicy policy = LicensePolicy.DEFAULT.withGrace(Duration.ofMillis(1));
        LicenseFacts facts = new LicenseFacts(way.facts(), List.of(pro.of(Tier.PRO), smart.of(Tier.SMART)));
        Case best = Comparator.<Case>naturalOrder().compare(smart, pro) <= 0 ? smart : pro;
        CapabilityExplanation answer = CapabilityRules.explainCharger(Capability.SMART_CHARGING, facts, policy, NOW);
        assertThat(answer.license())
                .isEqualTo(
                        way.level.isEmpty()
                                ? new LicenseReason.Untold()
                                : best.reason(best.of(best == smart ? Tier.SMART : Tier.PRO)));
    }

    @Example
    void without_a_license_of_a_tier_that_would_do_the_reason_names_the_tiers() {
        LicensePolicy policy = LicensePolicy.DEFAULT.withTiers(Capability.SOLAR, Set.of(Tier.PRO));
        LicenseFacts facts = new LicenseFacts(Way.DATA.facts(), List.of(Case.ACTIVE.of(Tier.SMART)));
        assertThat(CapabilityRules.explainCharger(Capability.SOLAR, facts, policy, NOW)
                        .license())
                .isEqualTo(new LicenseReason.Missing(Set.of(Tier.PRO)));
        assertThat(CapabilityRules.explainCharger(Capability.DYNAMIC_LOAD_MANAGEMENT, facts, policy, NOW)
                        .license())
                .isEqualTo(new LicenseReason.NotNeeded());
    }
}
