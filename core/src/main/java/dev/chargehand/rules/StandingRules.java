package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.Role;
import java.time.Instant;
import java.util.Optional;

/** Whether a caller may do something with a charger: not found comes before not permitted (I-60). */
final class StandingRules {
    private StandingRules() {}

    /** The highest level that any way of reaching it gives. */
    static AccessLevel level(ChargerStanding standing, Instant now) {
        return standing.standings().stream()
                .map(one -> AccessRules.level(one.access(), now))
                .reduce((one, other) -> one.includes(other) ? one : other)
                .orElse(AccessLevel.OWNER);
    }

    static Optional<Refusal> unlessSeen(ChargerId charger, Optional<ChargerStanding> standing) {
        return standing.isEmpty() ? Optional.of(Refusals.noCharger(charger)) : Optional.empty();
    }

    /** To one who reaches it: one way at that level is enough, as an admin's where the policy asks for it. */
    static Optional<Refusal> unlessAt(
            AccessLevel level, Permission permission, ChargerStanding standing, Policy policy, Instant now) {
        String id = standing.charger().id().toString();
        if (!level(standing, now).includes(level)) {
            return Optional.of(new Refusal.NotPermitted(permission, "charger", id));
        }
        boolean asHolder = standing.holder()
                .filter(member -> may(permission, member.role(), policy))
                .isPresent();
        boolean onSite = standing.standings().stream()
                .filter(one -> AccessRules.level(one.access(), now).includes(level))
                .anyMatch(one -> may(permission, one.role(), policy));
        return asHolder || onSite ? Optional.empty() : Optional.of(new Refusal.AdminNeeded(permission, "charger", id));
    }

    private static boolean may(Permission permission, Role role, Policy policy) {
        return role == Role.ADMIN || !policy.adminOnly().contains(permission);
    }

    /** Both of the above. */
    static Optional<Refusal> unless(
            Permission permission,
            AccessLevel level,
            ChargerId charger,
            Optional<ChargerStanding> standing,
            Policy policy,
            Instant now) {
        return unlessSeen(charger, standing).or(() -> unlessAt(level, permission, standing.orElseThrow(), policy, now));
    }
}
