package dev.chargehand.jdbi;

/** Whose sites a list is of, as parts of {@link OverviewSql}. */
enum OverviewScope {
    /** Those that any team of the viewer reaches. */
    USER {
        @Override
        String viewer() {
            return "select 1";
        }

        @Override
        String reached() {
            return "select a.site_id, " + WHOLE + """
                     from chargehand_member m
                    cross join chargehand_site_access a
                    where m.user_id = :viewer and a.team_id = m.team_id
                    group by a.site_id
                    """;
        }

        @Override
        String listed(String site) {
            return OF_ANY_TEAM + site;
        }

        @Override
        String through() {
            return THROUGH_ANY_TEAM;
        }
    },
    /** Those that one team of the viewer reaches. */
    TEAM {
        @Override
        String viewer() {
            return "select 1 from chargehand_member m where m.team_id = :team and m.user_id = :viewer";
        }

        @Override
        String reached() {
            return "select a.site_id, " + WHOLE + """
                     from viewer
                    cross join chargehand_site_access a
                    where a.team_id = :team
                    group by a.site_id
                    """;
        }

        @Override
        String listed(String site) {
            return """
                     from chargehand_asset_scope l
                    where l.team_id = :team and l.asset_type = 'charger' and l.site_id =""" + " " + site;
        }

        @Override
        String through() {
            return " a.team_id = :team ";
        }
    },
    /** One site that any team of the viewer reaches. */
    SITE {
        @Override
        String viewer() {
            return "select 1";
        }

        @Override
        String reached() {
            return "select a.site_id, " + WHOLE + """
                     from chargehand_site_access a
                    cross join chargehand_member m
                    where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer
                    group by a.site_id
                    """;
        }

        @Override
        String listed(String site) {
            return OF_ANY_TEAM + site;
        }

        @Override
        String through() {
            return THROUGH_ANY_TEAM;
        }
    };

    /** Whether one of the records reaches all there is. */
    private static final String WHOLE = "max(case when a.scope = 'ALL' then 1 else 0 end)";

    private static final String OF_ANY_TEAM = """
             from chargehand_member m
            cross join chargehand_asset_scope l
            where m.user_id = :viewer and l.team_id = m.team_id and l.asset_type = 'charger' and l.site_id =""" + " ";

    private static final String THROUGH_ANY_TEAM =
            " exists (select 1 from chargehand_member m where m.team_id = a.team_id and m.user_id = :viewer) ";

    /** A row where the viewer may ask at all. */
    abstract String viewer();

    /** The sites, each with 1 where all of it is reached and 0 where what is listed. */
    abstract String reached();

    /** From where the chargers {@code l} come that are listed on a site of which not all is reached. */
    abstract String listed(String site);

    /** Which records {@code a} come with a site. */
    abstract String through();
}
