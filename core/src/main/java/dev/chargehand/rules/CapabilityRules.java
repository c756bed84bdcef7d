package dev.chargehand.rules;

import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.access.Explanation;
import dev.chargehand.access.LicenseReason;
import dev.chargehand.facts.LicenseFacts;
import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.LicenseState;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteCapabilities;
import dev.chargehand.site.SiteOverview;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user may turn on, where, by the level held and by the licenses there (I-91). */
public final class CapabilityRules {
    private CapabilityRules() {}

    public static CapabilityExplanation explainCharger(
            Capability asked, LicenseFacts facts, LicensePolicy policy, Instant now) {
        return explained(asked, AccessRules.explainAsset(AccessLevel.SENSITIVE, facts.access(), now), facts, policy);
    }

    public static CapabilityExplanation explainSite(
            Capability asked, LicenseFacts facts, LicensePolicy policy, Instant now) {
        return explained(asked, AccessRules.explainSite(AccessLevel.SENSITIVE, facts.access(), now), facts, policy);
    }

    /** To one who reaches the site. */
    public static SiteCapabilities ofSite(LicenseFacts facts, LicensePolicy policy, Instant now) {
        return ofSite(facts.licenses(), policy, now);
    }

    /** To one who reaches the site. */
    public static SiteOverview overview(OverviewFacts facts, LicensePolicy policy, Instant now) {
        return new SiteOverview(
                AccessRules.seen(facts.site(), now), facts.chargers(), ofSite(facts.licenses(), policy, now));
    }

    private static SiteCapabilities ofSite(List<License> licenses, LicensePolicy policy, Instant now) {
        Set<Capability> held = Arrays.stream(Capability.values())
                .filter(capability -> license(capability, licenses, policy, now).allows())
                .collect(Collectors.toSet());
        return new SiteCapabilities(held);
    }

    private static CapabilityExplanation explained(
            Capability asked, Explanation access, LicenseFacts facts, LicensePolicy policy) {
        LicenseReason license = access.held().isEmpty()
                ? new LicenseReason.Untold()
                : license(asked, facts.licenses(), policy, access.at());
        return new CapabilityExplanation(asked, access, license);
    }

    /** The best there is: one that holds, in grace, that has not begun, is suspended, has ended. */
    private static LicenseReason license(Capability asked, List<License> licenses, LicensePolicy policy, Instant now) {
        Set<Tier> oneOf = policy.tiersFor(asked);
        if (oneOf.isEmpty()) {
            return new LicenseReason.NotNeeded();
        }
        return licenses.stream()
                .filter(license -> oneOf.contains(license.tier()))
                .min(Comparator.comparing((License license) -> rank(LicenseStates.of(license, policy, now)))
                        .thenComparing(License::tier))
                .map(license -> reason(license, oneOf, LicenseStates.of(license, policy, now)))
                .orElseGet(() -> new LicenseReason.Missing(oneOf));
    }

    private static int rank(LicenseState state) {
        return switch (state) {
            case ACTIVE -> 0;
            case GRACE -> 1;
            case NOT_YET -> 2;
            case SUSPENDED -> 3;
            case EXPIRED -> 4;
            case REVOKED -> 5;
        };
    }

    private static LicenseReason reason(License license, Set<Tier> oneOf, LicenseState state) {
        return switch (state) {
            case ACTIVE -> new LicenseReason.Holds(license.tier(), license.id(), license.ends());
            case GRACE ->
                new LicenseReason.InGrace(
                        license.tier(), license.id(), license.ends().orElseThrow());
            case NOT_YET -> new LicenseReason.NotYet(license.tier(), license.id(), license.starts());
            case SUSPENDED -> new LicenseReason.Suspended(license.tier(), license.id());
            case EXPIRED ->
                new LicenseReason.Ended(
                        license.tier(), license.id(), license.ends().orElseThrow());
            case REVOKED -> new LicenseReason.Missing(oneOf);
        };
    }
}
