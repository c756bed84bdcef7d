package dev.chargehand.examples.quickstart;

/** What a port gives, and which column of the file counts it. */
enum PortKind {
    LEVEL_1("Level 1", "L1", Columns.LEVEL_1),
    LEVEL_2("Level 2", "L2", Columns.LEVEL_2),
    DIRECT_CURRENT("DC", "DC", Columns.DIRECT_CURRENT);

    private final String title;
    private final String mark;
    private final String column;

    PortKind(String title, String mark, String column) {
        this.title = title;
        this.mark = mark;
        this.column = column;
    }

    /** For people. */
    String title() {
        return title;
    }

    /** For identities. */
    String mark() {
        return mark;
    }

    String column() {
        return column;
    }
}
