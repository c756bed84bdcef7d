package dev.chargehand;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;

/**
 * Why a call about a charger was refused.
 *
 * <p>Immutable and thread safe. New records may be added.
 */
public sealed interface ChargerRefusal extends Refusal {

    /**
     * Another charger has this identity, which is unique over all teams (I-70).
     *
     * @param identity the identity
     */
    record IdentityTaken(ChargerIdentity identity) implements ChargerRefusal {
        @Override
        public String code() {
            return "identity_taken";
        }

        @Override
        public String message() {
            return "charger " + identity
                    + ": is registered already; attach it with its pincode, or correct the identity";
        }
    }

    /**
     * The charger is on a site already, and can be on one only (I-71).
     *
     * @param charger the charger
     */
    record AlreadyAttached(ChargerId charger) implements ChargerRefusal {
        @Override
        public String code() {
            return "already_attached";
        }

        @Override
        public String message() {
            return "charger " + charger + ": is on a site already; detach it there first";
        }
    }

    /**
     * The charger is on no site, so there is none to take it off.
     *
     * @param charger the charger
     */
    record NotAttached(ChargerId charger) implements ChargerRefusal {
        @Override
        public String code() {
            return "not_attached";
        }

        @Override
        public String message() {
            return "charger " + charger + ": is on no site; attach it to one with its identity and pincode";
        }
    }

    /**
     * The charger is on that site already (I-74).
     *
     * @param charger the charger
     * @param site the site
     */
    record SameSite(ChargerId charger, SiteId site) implements ChargerRefusal {
        @Override
        public String code() {
            return "same_site";
        }

        @Override
        public String message() {
            return "charger " + charger + ": is on site " + site + " already; name another";
        }
    }

    /**
     * Licenses of the charger have not ended (I-90).
     *
     * @param charger the charger
     */
    record LicensesRunning(ChargerId charger) implements ChargerRefusal {
        @Override
        public String code() {
            return "licenses_running";
        }

        @Override
        public String message() {
            return "charger " + charger + ": has a license that has not ended; transfer it, or delete and revoke";
        }
    }

    /**
     * The team holds chargers, so it cannot be deleted (I-7).
     *
     * @param team the team
     */
    record ChargersHeld(TeamId team) implements ChargerRefusal {
        @Override
        public String code() {
            return "chargers_held";
        }

        @Override
        public String message() {
            return "team " + team + ": holds at least one charger; attach its chargers to a site, or delete them";
        }
    }

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
