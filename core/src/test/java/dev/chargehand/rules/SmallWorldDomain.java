package dev.chargehand.rules;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.invitation.Offer;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small worlds, and who and what a command can name in them. */
final class SmallWorldDomain extends DomainContextBase {
    @Provide
    Arbitrary<SmallWorld> world() {
        return Arbitraries.randomValue(random -> new SmallWorlds(random).world());
    }

    @Provide
    Arbitrary<UserId> user() {
        return Arbitraries.integers().between(0, SmallWorld.USERS - 1).map(SmallWorlds::user);
    }

    @Provide
    Arbitrary<TeamId> team() {
        return Arbitraries.integers().between(0, SmallWorld.TEAMS - 1).map(Samples::teamId);
    }

    @Provide
    Arbitrary<AssetId> meter() {
        return Arbitraries.of(SmallWorld.METERS);
    }

    @Provide
    Arbitrary<ChargerId> charger() {
        return Arbitraries.of(SmallWorld.CHARGERS);
    }

    @Provide
    Arbitrary<Whereabouts> place() {
        return Arbitraries.randomValue(random -> new SmallWorlds(random).anyPlace());
    }

    @Provide
    Arbitrary<AssetScope> scope() {
        return Arbitraries.randomValue(random -> new SmallWorlds(random).anyScope());
    }

    @Provide
    Arbitrary<Offer> offer() {
        return Arbitraries.randomValue(random -> {
            SmallWorlds draws = new SmallWorlds(random);
            return random.nextInt(5) == 0 ? new Offer.Ownership() : new Offer.Access(draws.data(), draws.anyScope());
        });
    }

    @Provide
    Arbitrary<DataAccess> data() {
        return Arbitraries.randomValue(random -> new SmallWorlds(random).data());
    }

    @Provide
    Arbitrary<End> end() {
        return Arbitraries.of(End.ALL);
    }
}
