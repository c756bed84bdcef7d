package dev.chargehand.jdbi.table;

/** Who may be calling, as the table's columns have it. */
enum Caller {
    /** Is in a team that has nothing to do with the matter. */
    STRANGER("a stranger"),
    /** Is a member of a team with basic access to the site. */
    BASIC("basic"),
    /** Is a member of a team with data access to the site. */
    SENSITIVE("sensitive"),
    /** Is a member of the site's owner team. */
    OWNER("owner"),
    /** Is a member of the team that the command is about. */
    MEMBER("the team's member"),
    /** Is an admin of the team that the command is about. */
    ADMIN("the team's admin");

    private final String heading;

    Caller(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
