package dev.chargehand.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.license.LicenseId;
import dev.chargehand.license.Tier;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.Capability;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an explanation says, by code and in words. */
class CapabilityExplanationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final LicenseId LICENSE = new LicenseId(new UUID(0, 7));
    private static final TeamId TEAM = new TeamId(new UUID(0, 1));
    private static final String ID = LICENSE.toString();

    private record Said(LicenseReason reason, String code, String sentence, boolean allows) {}

    private static final List<Said> SAID = List.of(
            new Said(new LicenseReason.NotNeeded(), "license_not_needed", "it needs no license", true),
            new Said(
                    new LicenseReason.Holds(Tier.SMART, LICENSE, Optional.of(NOW)),
                    "license_holds",
                    "SMART license " + ID + " holds until 2026-11-22T10:15:30.123Z",
                    true),
            new Said(
                    new LicenseReason.Holds(Tier.PRO, LICENSE, Optional.empty()),
                    "license_holds",
                    "PRO license " + ID + " holds without end",
                    true),
            new Said(
                    new LicenseReason.InGrace(Tier.SMART, LICENSE, NOW),
                    "license_in_grace",
                    "SMART license " + ID
                            + " ended at 2026-11-22T10:15:30.123Z and holds for its days of grace; renew it",
                    true),
            new Said(
                    new LicenseReason.Missing(EnumSet.allOf(Tier.class)),
                    "license_missing",
                    "there is no license of SMART or PRO",
                    false),
            new Said(
                    new LicenseReason.Missing(Set.of(Tier.PRO)),
                    "license_missing",
                    "there is no license of PRO",
                    false),
            new Said(
                    new LicenseReason.NotYet(Tier.PRO, LICENSE, NOW),
                    "license_not_yet",
                    "PRO license " + ID + " begins at 2026-11-22T10:15:30.123Z; the clock may have been set back",
                    false),
            new Said(
                    new LicenseReason.Ended(Tier.PRO, LICENSE, NOW),
                    "license_ended",
                    "PRO license " + ID + " ended at 2026-11-22T10:15:30.123Z; renew it",
                    false),
            new Said(
                    new LicenseReason.Suspended(Tier.SMART, LICENSE),
                    "license_suspended",
                    "SMART license " + ID + " is suspended; the host can reinstate it",
                    false),
            new Said(new LicenseReason.Untold(), "license_untold", "nothing is said of its licenses", false));

    @Test
    void every_reason_has_a_code_and_a_sentence() {
        for (Said said : SAID) {
            assertThat(said.reason().code()).isEqualTo(said.code());
            assertThat(said.reason().sentence()).isEqualTo(said.sentence());
            assertThat(said.reason().allows()).as(said.code()).isEqualTo(said.allows());
        }
        assertThat(SAID)
                .extracting(said -> said.reason().getClass().getSimpleName())
                .containsAll(Arrays.stream(LicenseReason.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void with_access_the_license_decides_and_is_told() {
        Explanation access = new Explanation(
                AccessLevel.SENSITIVE, Optional.of(AccessLevel.SENSITIVE), NOW, new Reason.DataAccessAlways(TEAM));
        for (Said said : SAID) {
            CapabilityExplanation answer = new CapabilityExplanation(Capability.SOLAR, access, said.reason());
            assertThat(answer.allowed()).isEqualTo(said.allows());
            assertThat(answer.code()).isEqualTo(said.code());
            assertThat(answer.sentence())
                    .isEqualTo(
                            said.allows()
                                    ? "SOLAR: yes, the user is a member of team " + TEAM
                                            + ", which has data access to the site without end, and " + said.sentence()
                                    : "SOLAR: no, " + said.sentence());
        }
    }

    @Test
    void without_access_no_license_allows_it_and_none_is_told() {
        Explanation access = new Explanation(
                AccessLevel.SENSITIVE, Optional.of(AccessLevel.BASIC), NOW, new Reason.NoDataAccess(TEAM));
        for (Said said : SAID) {
            CapabilityExplanation answer = new CapabilityExplanation(Capability.PEAK_SHAVING, access, said.reason());
            assertThat(answer.allowed()).isFalse();
            assertThat(answer.code()).isEqualTo("no_data_access");
            assertThat(answer.sentence())
                    .startsWith("PEAK_SHAVING: no, ")
                    .doesNotContain(ID)
                    .endsWith(access.reason().sentence());
        }
    }
}
