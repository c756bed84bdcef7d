package dev.chargehand;

/** What a caller was missing when a command was refused with {@link Refusal.NotPermitted}. */
public enum Permission {
    /** Change a team's name, e-mail or type: an admin of the team (I-6). */
    UPDATE_TEAM("an admin of the team"),
    /** Delete a team: an admin of the team (I-7). */
    DELETE_TEAM("an admin of the team"),
    /** Add, re-role or remove others: an admin of the team (I-6). */
    MANAGE_MEMBERS("an admin of the team"),
    /** Change a site's details: a member of a team with sensitive access to it. */
    UPDATE_SITE("a member of a team with sensitive access to the site"),
    /** Delete a site: a member of its owner team. */
    DELETE_SITE("a member of the site's owner team");

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
}
