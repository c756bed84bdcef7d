package dev.chargehand.access;

import dev.chargehand.team.TeamId;
import java.time.Instant;

/**
 * Why the answer is yes or no: which team, which record and which end, or the first thing that is missing. Immutable;
 * new records may be added.
 */
public sealed interface Reason {
    /**
     * A stable code in lower snake case.
     *
     * @return the code
     */
    String code();

    /**
     * The reason as a clause for people; ids and instants, no names.
     *
     * @return the clause
     */
    String sentence();

    /**
     * Yes: the team owns the site.
     *
     * @param team the team through which the user reaches the site
     */
    record OwnerTeam(TeamId team) implements Reason {
        @Override
        public String code() {
            return "owner_team";
        }

        @Override
        public String sentence() {
            return "the user is a member of team " + team + ", which owns the site";
        }
    }

    /**
     * Yes: the team has data access without end.
     *
     * @param team the team through which the user reaches the site
     */
    record DataAccessAlways(TeamId team) implements Reason {
        @Override
        public String code() {
            return "data_access_always";
        }

        @Override
        public String sentence() {
            return "the user is a member of team " + team + ", which has data access to the site without end";
        }
    }

    /**
     * Yes: the team has data access that has not ended.
     *
     * @param team the team through which the user reaches the site
     * @param end the first instant without it
     */
    record DataAccessUntil(TeamId team, Instant end) implements Reason {
        @Override
        public String code() {
            return "data_access_until";
        }

        @Override
        public String sentence() {
            return "the user is a member of team " + team + ", which has data access to the site until " + end;
        }
    }

    /**
     * Yes: the team has access to the site.
     *
     * @param team the team through which the user reaches the site
     */
    record TeamAccess(TeamId team) implements Reason {
        @Override
        public String code() {
            return "team_access";
        }

        @Override
        public String sentence() {
            return "the user is a member of team " + team + ", which has access to the site";
        }
    }

    /**
     * Yes: the charger is on no site, and the team holds it.
     *
     * @param team the team that holds it
     */
    record HoldingTeam(TeamId team) implements Reason {
        @Override
        public String code() {
            return "holding_team";
        }

        @Override
        public String sentence() {
            return "the user is a member of team " + team + ", which holds the charger";
        }
    }

    /** No: the user is in no team, and access comes only through teams. */
    record NotInAnyTeam() implements Reason {
        @Override
        public String code() {
            return "not_in_any_team";
        }

        @Override
        public String sentence() {
            return "the user is not a member of any team, and access comes only through teams";
        }
    }

    /** No: none of the user's teams has access to such a site. Whether the site exists is not said (I-60). */
    record NoTeamHasAccess() implements Reason {
        @Override
        public String code() {
            return "no_team_has_access";
        }

        @Override
        public String sentence() {
            return "none of the user's teams has access to such a site";
        }
    }

    /** No: none of the user's teams reaches such an asset. Whether it is on any site is not said (I-35). */
    record NoTeamReachesAsset() implements Reason {
        @Override
        public String code() {
            return "no_team_reaches_asset";
        }

        @Override
        public String sentence() {
            return "none of the user's teams reaches such an asset";
        }
    }

    /**
     * No: the team reaches the site, but was not given its sensitive data.
     *
     * @param team the team that reaches it
     */
    record NoDataAccess(TeamId team) implements Reason {
        @Override
        public String code() {
            return "no_data_access";
        }

        @Override
        public String sentence() {
            return "team " + team + " has access to the site but no data access; its owner can grant it";
        }
    }

    /**
     * No: the team's data access has ended.
     *
     * @param team the team whose data access ended last
     * @param end the first instant without it
     */
    record DataAccessEnded(TeamId team, Instant end) implements Reason {
        @Override
        public String code() {
            return "data_access_ended";
        }

        @Override
        public String sentence() {
            return "the data access of team " + team + " ended at " + end + "; the site's owner can extend it";
        }
    }

    /**
     * No: the team reaches the site, but does not own it.
     *
     * @param team the team that reaches it furthest
     */
    record NotTheOwner(TeamId team) implements Reason {
        @Override
        public String code() {
            return "not_the_owner";
        }

        @Override
        public String sentence() {
            return "team " + team + " has access to the site but does not own it";
        }
    }
}
