package dev.chargehand;

import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.time.Instant;

/**
 * Why a call about an invitation was refused. None tells a token or an address.
 *
 * <p>Immutable and thread safe. New records may be added.
 */
public sealed interface InvitationRefusal extends Refusal {

    /**
     * The offer exceeds what the team holds: a later end, or more assets (I-53).
     *
     * @param site the site
     * @param team the team through which the caller invites
     */
    record OfferTooWide(SiteId site, TeamId team) implements InvitationRefusal {
        @Override
        public String code() {
            return "offer_too_wide";
        }

        @Override
        public String message() {
            return "site " + site + ": team " + team
                    + " offers a later end or more assets than it has itself; offer less";
        }
    }

    /**
     * The address has a pending invitation of another team, and only the owner's offer takes the place of that (I-59a).
     *
     * @param site the site
     */
    record AddressInvited(SiteId site) implements InvitationRefusal {
        @Override
        public String code() {
            return "address_invited";
        }

        @Override
        public String message() {
            return "site " + site + ": an invitation of another team to this address is pending; ask the site's owner";
        }
    }

    /**
     * The invitation is no longer pending.
     *
     * @param invitation the invitation
     * @param status what became of it
     */
    record InvitationClosed(InvitationId invitation, InvitationStatus status) implements InvitationRefusal {
        @Override
        public String code() {
            return "invitation_closed";
        }

        @Override
        public String message() {
            return "invitation " + invitation + ": expected a pending one, found " + status + "; make a new one";
        }
    }

    /**
     * The caller is not known to be who was invited (I-57).
     *
     * @param invitation the invitation
     */
    record NotTheInvitee(InvitationId invitation) implements InvitationRefusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_PERMITTED;
        }

        @Override
        public String code() {
            return "not_the_invitee";
        }

        @Override
        public String message() {
            return "invitation " + invitation
                    + ": is bound to the address it was sent to, and this user is not known to own that";
        }
    }

    /**
     * The team or the user that made the invitation could no longer make it now (I-58).
     *
     * @param invitation the invitation
     */
    record InviterLostRight(InvitationId invitation) implements InvitationRefusal {
        @Override
        public String code() {
            return "inviter_lost_right";
        }

        @Override
        public String message() {
            return "invitation " + invitation
                    + ": who made it could not make it any more; ask the site's owner for a new one";
        }
    }

    /**
     * The caller has made as many invitations as a minute allows (I-59b).
     *
     * @param limit how many a minute allows
     * @param retryAt when the next one is allowed
     */
    record TooManyInvitations(int limit, Instant retryAt) implements InvitationRefusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.LIMIT_REACHED;
        }

        @Override
        public String code() {
            return "too_many_invitations";
        }

        @Override
        public String message() {
            return "expected at most " + limit + " invitations a minute, found more; try again at " + retryAt;
        }
    }

    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }
}
