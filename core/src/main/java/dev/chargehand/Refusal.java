package dev.chargehand;

import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a call was refused. Each record carries what a host needs to explain it; {@link #kind()} is enough to choose an
 * answer, {@link #code()} is stable text for clients, {@link #message()} is a sentence for people that holds ids but
 * never names, addresses or secrets.
 *
 * <p>Immutable and thread safe. New records may be added; they join an existing {@link RefusalKind}.
 */
public sealed interface Refusal
        permits Refusal.Invalid,
                Refusal.NotFound,
                Refusal.NotAMember,
                Refusal.NotPermitted,
                Refusal.AdminNeeded,
                Refusal.LastAdmin,
                Refusal.SitesAttached,
                Refusal.PersonalTeam,
                SiteRefusal,
                RequestRefusal,
                InvitationRefusal,
                ChargerRefusal,
                LicenseRefusal {

    /**
     * Which of the five ways to be refused this is.
     *
     * @return the kind
     */
    RefusalKind kind();

    /**
     * A stable code in lower snake case, for example {@code last_admin}.
     *
     * @return the code
     */
    String code();

    /**
     * What was found, what was expected and what to do, in one sentence.
     *
     * @return the sentence
     */
    String message();

    /**
     * The input is malformed.
     *
     * @param problems every bad field, at least one
     */
    record Invalid(List<FieldProblem> problems) implements Refusal {
        /**
         * Copies the list.
         *
         * @param problems every bad field, at least one
         */
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("an invalid input has at least one problem, found none");
            }
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public String code() {
            return "invalid";
        }

        @Override
        public String message() {
            return problems.stream().map(p -> p.field() + ": " + p.message()).collect(Collectors.joining("; "));
        }
    }

    /**
     * No such thing, as far as the caller may know (I-60).
     *
     * @param what the kind of thing, for example {@code team} or {@code site}
     * @param id the id that was asked for; of a token, nothing
     */
    record NotFound(String what, String id) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public String code() {
            return what + "_not_found";
        }

        @Override
        public String message() {
            return what + " " + id + ": not found, or not visible to this user";
        }
    }

    /**
     * The user is not in the team, so there is no membership to read, change or end.
     *
     * @param team the team
     * @param user the user looked for
     */
    record NotAMember(TeamId team, UserId user) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public String code() {
            return "not_a_member";
        }

        @Override
        public String message() {
            return "team " + team + ": " + user + " is not a member; add the user first";
        }
    }

    /**
     * The caller sees the thing but may not do this to it.
     *
     * @param permission what the caller lacks
     * @param what the kind of thing: {@code team}, {@code site} or {@code charger}
     * @param id its id
     */
    record NotPermitted(Permission permission, String what, String id) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_PERMITTED;
        }

        @Override
        public String code() {
            return "not_permitted";
        }

        @Override
        public String message() {
            return what + " " + id + ": " + permission + " needs " + permission.holder() + "; this user is not";
        }
    }

    /**
     * The caller's team may do this, but the {@link Policy} leaves it to the team's admins, and the caller is none.
     *
     * @param permission what the caller lacks
     * @param what the kind of thing, for example {@code site}
     * @param id its id
     */
    record AdminNeeded(Permission permission, String what, String id) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_PERMITTED;
        }

        @Override
        public String code() {
            return "admin_needed";
        }

        @Override
        public String message() {
            return what + " " + id + ": " + permission + " is left to admins of the team; this user is none";
        }
    }

    /**
     * The change would leave the team without an admin (I-1, I-3, I-4).
     *
     * @param team the team
     */
    record LastAdmin(TeamId team) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public String code() {
            return "last_admin";
        }

        @Override
        public String message() {
            return "team " + team + ": this is the last admin; make another member admin first, or delete the team";
        }
    }

    /**
     * The team still owns sites or has access to some, so it cannot be deleted (I-7).
     *
     * @param team the team
     */
    record SitesAttached(TeamId team) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public String code() {
            return "sites_attached";
        }

        @Override
        public String message() {
            return "team " + team + ": has access to at least one site; delete or leave its sites first";
        }
    }

    /**
     * A personal team stays, with its user as admin, and no other team becomes one (I-13, I-15).
     *
     * @param team the personal team
     */
    record PersonalTeam(TeamId team) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public String code() {
            return "personal_team";
        }

        @Override
        public String message() {
            return "team " + team + ": is a personal team; it cannot be deleted, and its user stays its admin";
        }
    }
}
