package dev.chargehand.jdbi;

/** Whose chargers a list is of, as parts of {@link ChargerWalk}. */
enum ChargerScope {
    /** Those that any team of the viewer reaches or holds. */
    USER {
        @Override
        String viewer() {
            return "select 1";
        }

        @Override
        String places(String onSite) {
            return """
                    select a.site_id
                    from chargehand_member m
                    cross join chargehand_site_access a
                    where m.user_id = :viewer and a.team_id = m.team_id and a.scope = 'ALL'""" + onSite + """
                     union
                    select m.team_id from chargehand_member m where m.user_id = :viewer
                    """;
        }

        @Override
        String listed(String onSite) {
            return """
                    select l.asset_id
                    from chargehand_member m
                    cross join chargehand_site_access a
                    cross join chargehand_asset_scope l
                    where m.user_id = :viewer and a.team_id = m.team_id and""" + LISTED + onSite;
        }

        @Override
        String through() {
            return ChargerDao.THROUGH;
        }
    },
    /** Those that one team of the viewer reaches or holds. */
    TEAM {
        @Override
        String viewer() {
            return "select 1 from chargehand_member m where m.team_id = :team and m.user_id = :viewer";
        }

        @Override
        String places(String onSite) {
            return """
                    select a.site_id
                    from viewer
                    cross join chargehand_site_access a
                    where a.team_id = :team and a.scope = 'ALL'""" + onSite + """
                     union all
                    select cast(:team as <idType>) from viewer
                    """;
        }

        @Override
        String listed(String onSite) {
            return """
                    select l.asset_id
                    from viewer
                    cross join chargehand_site_access a
                    cross join chargehand_asset_scope l
                    where a.team_id = :team and""" + LISTED + onSite;
        }

        @Override
        String through() {
            return " left join chargehand_site_access a on a.site_id = c.site_id and a.team_id = :team ";
        }
    },
    /** Those on a site that any team of the viewer reaches. */
    SITE {
        @Override
        String viewer() {
            return "select 1 where exists (select 1" + ON_SITE + ")";
        }

        @Override
        String places(String onSite) {
            return "select cast(:site as <idType>) where exists (select 1" + ON_SITE + " and a.scope = 'ALL')";
        }

        @Override
        String listed(String onSite) {
            return """
                    select l.asset_id
                    from chargehand_site_access a
                    cross join chargehand_member m
                    cross join chargehand_asset_scope l
                    where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer and""" + LISTED;
        }

        @Override
        String through() {
            return ChargerDao.THROUGH;
        }
    };

    private static final String LISTED = " a.scope = 'LIMITED' and l.site_id = a.site_id"
            + " and l.team_id = a.team_id and l.asset_type = 'charger'";

    private static final String ON_SITE = " from chargehand_site_access a cross join chargehand_member m"
            + " where a.site_id = :site and m.team_id = a.team_id and m.user_id = :viewer";

    /** A row where the viewer may ask at all. */
    abstract String viewer();

    /** The places all of whose chargers belong to the list. */
    abstract String places(String onSite);

    /** The chargers that belong to it one by one. */
    abstract String listed(String onSite);

    /** The records that come with each charger {@code c}. */
    abstract String through();
}
