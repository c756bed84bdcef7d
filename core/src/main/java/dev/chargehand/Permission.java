package dev.chargehand;

/**
 * What a command needs. A caller who lacks it is refused with {@link Refusal.NotPermitted}; a {@link Policy} may ask for a team
 * admin beside it, for any of those that concern a site or a charger.
 */
public enum Permission {
    /** Change a team's name, e-mail or type: an admin of the team (I-6). */
    UPDATE_TEAM(Holder.ADMIN),
    /** Delete a team: an admin of the team (I-7). */
    DELETE_TEAM(Holder.ADMIN),
    /** Add, re-role or remove others: an admin of the team (I-6). */
    MANAGE_MEMBERS(Holder.ADMIN),
    /** Change a site's details: a member of a team with sensitive access to it. */
    UPDATE_SITE(Holder.SENSITIVE),
    /** Delete a site: a member of its owner team. */
    DELETE_SITE(Holder.OWNER),
    /** End another team's access: a member of the owner team (I-28). */
    REMOVE_ACCESS(Holder.OWNER),
    /** End one's own team's access: a member of that team (I-28). */
    LEAVE_SITE("a member of that team"),
    /** Give a team data access, or approve or deny its request: a member of the owner team (I-46, I-50). */
    GRANT_DATA(Holder.OWNER),
    /** End a team's data access: a member of the owner team (I-46). */
    REVOKE_DATA(Holder.OWNER),
    /** Say which assets a team reaches: a member of the owner team. */
    SET_SCOPE(Holder.OWNER),
    /** Make another team the owner: a member of the owner team. */
    TRANSFER_OWNERSHIP(Holder.OWNER),
    /** Ask for data access, or take the question back: a member of the team that asks (I-48). */
    REQUEST_DATA("a member of the team that asks"),
    /** Invite to a site: a member of a team with sensitive access to it (I-52). */
    INVITE(Holder.SENSITIVE),
    /** Offer the site itself: a member of the owner team (I-52). */
    OFFER_OWNERSHIP(Holder.OWNER),
    /** Take an invitation back: a member of the team that made it, or of the owner team. */
    CANCEL_INVITATION("a member of the team that made it, or of the owner team"),
    /** Accept the offer of a site itself: an admin of the accepting team (I-56). */
    ACCEPT_OWNERSHIP(Holder.ADMIN),
    /** Put an asset or a charger on a site, or take an asset off: a member of a team with sensitive access to the site (I-74). */
    CHANGE_ASSETS(Holder.SENSITIVE),
    /** Set a charger's reference or a plug of it: a member of a team with sensitive access to it (I-76). */
    CONFIGURE_CHARGER(Holder.CHARGER_SENSITIVE),
    /** Take a charger off its site, or to another: a member of a team with sensitive access to it (I-74). */
    DETACH_CHARGER(Holder.CHARGER_SENSITIVE),
    /** See a charger's pincode: a member of a team with sensitive access to it (I-73). */
    SEE_PINCODE(Holder.CHARGER_SENSITIVE),
    /** Delete a charger: a member of the team that owns its site or holds it. */
    DELETE_CHARGER("a member of the team that owns the charger's site or holds the charger"),
    /** Buy a license for a charger: a member of a team with sensitive access to it (I-85). */
    BUY_LICENSE(Holder.CHARGER_SENSITIVE),
    /** Take a license from one charger to another: a member of teams with sensitive access to both (I-89). */
    TRANSFER_LICENSE("a member of teams with sensitive access to both chargers");

    private final String holder;

    Permission(String holder) {
        this.holder = holder;
    }

    /**
     * Who has it, in words that follow "only".
     *
     * @return for example "an admin of the team"
     */
    public String holder() {
        return holder;
    }

    private static final class Holder {
        static final String ADMIN = "an admin of the team";
        static final String SENSITIVE = "a member of a team with sensitive access to the site";
        static final String CHARGER_SENSITIVE = "a member of a team with sensitive access to the charger";
        static final String OWNER = "a member of the site's owner team";
    }
}
