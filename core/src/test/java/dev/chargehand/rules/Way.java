package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.TEAM;
import static dev.chargehand.rules.Samples.access;
import static dev.chargehand.rules.Samples.ownerAccess;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.facts.AccessFacts;
import dev.chargehand.facts.ChargerStanding;
import dev.chargehand.facts.Standing;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Role;
import java.util.List;
import java.util.Optional;

/** How a caller reaches a charger at {@link Samples#NOW}, and the level that the domain gives for it. */
enum Way {
    UNREACHED(Optional.empty()),
    BASIC(Optional.of(AccessLevel.BASIC)),
    LAPSED(Optional.of(AccessLevel.BASIC)),
    DATA(Optional.of(AccessLevel.SENSITIVE)),
    DATA_OF_TWO(Optional.of(AccessLevel.SENSITIVE)),
    OWNER(Optional.of(AccessLevel.OWNER)),
    HOLDER(Optional.of(AccessLevel.OWNER));

    final Optional<AccessLevel> level;

    Way(Optional<AccessLevel> level) {
        this.level = level;
    }

    /** Whether it is enough to buy and to transfer. */
    boolean suffices() {
        return level.filter(held -> held != AccessLevel.BASIC).isPresent();
    }

    private List<SiteAccess> through() {
        return switch (this) {
            case UNREACHED, HOLDER -> List.of();
            case BASIC -> List.of(access(1, DataAccess.none()));
            case LAPSED -> List.of(access(1, DataAccess.until(NOW)));
            case DATA -> List.of(access(1, DataAccess.until(NOW.plusMillis(1))));
            case DATA_OF_TWO -> List.of(access(1, DataAccess.none()), access(2, DataAccess.always()));
            case OWNER -> List.of(ownerAccess(1));
        };
    }

    Optional<ChargerStanding> to(ChargerId charger, Role role) {
        if (this == UNREACHED) {
            return Optional.empty();
        }
        if (this == HOLDER) {
            return Optional.of(new ChargerStanding(
                    LicenseSamples.charger(charger, new Whereabouts.HeldBy(TEAM)),
                    List.of(),
                    Optional.of(Samples.member(1, role))));
        }
        List<Standing> standings = through().stream()
                .map(access -> new Standing(access, AssetScope.all(), role))
                .toList();
        return Optional.of(new ChargerStanding(
                LicenseSamples.charger(charger, new Whereabouts.OnSite(SITE)), standings, Optional.empty()));
    }

    Optional<ChargerStanding> to(ChargerId charger) {
        return to(charger, Role.MEMBER);
    }

    AccessFacts facts() {
        return new AccessFacts(true, through(), this == HOLDER ? Optional.of(TEAM) : Optional.empty());
    }
}
