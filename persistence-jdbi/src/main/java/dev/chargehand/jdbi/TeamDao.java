package dev.chargehand.jdbi;

import dev.chargehand.facts.MembershipFacts;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.team.TeamOfUser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about teams and their members. */
interface TeamDao {
    @SqlQuery("select" + Rows.TEAM + "," + Rows.MEMBER + """
            from chargehand_member m
            join chargehand_team t on t.team_id = m.team_id
            where m.team_id = :team and m.user_id = :viewer
            """)
    Optional<TeamOfUser> team(@Bind("team") UUID team, @Bind("viewer") String viewer);

    @SqlQuery("select" + Rows.TEAM + "," + Rows.MEMBER + """
            from chargehand_member m
            join chargehand_team t on t.team_id = m.team_id
            where m.user_id = :user and (m.joined_at, m.team_id) > (:joinedAt, :team)
            order by m.joined_at, m.team_id
            limit :limit
            """)
    List<TeamOfUser> teamsOf(
            @Bind("user") String user,
            @Bind("joinedAt") long joinedAt,
            @Bind("team") UUID team,
            @Bind("limit") int limit);

    @SqlQuery("select" + Rows.MEMBER + """
            from chargehand_member v
            left join chargehand_member m on m.team_id = v.team_id and m.user_id = :user
            where v.team_id = :team and v.user_id = :viewer
            """)
    List<Rows.SeenMember> member(@Bind("team") UUID team, @Bind("viewer") String viewer, @Bind("user") String user);

    @SqlQuery("select page.team_id, page.member_id, page.user_id, page.role, page.joined_at " + """
            from chargehand_member v
            left join (
                select p.team_id, p.member_id, p.user_id, p.role, p.joined_at
                from chargehand_member p
                where p.team_id = :team and p.member_id > :after
                order by p.member_id
                limit :limit
            ) page on page.team_id = v.team_id
            where v.team_id = :team and v.user_id = :viewer
            order by page.member_id
            """)
    List<Rows.SeenMember> members(
            @Bind("team") UUID team,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);

    @SqlQuery("select" + Rows.TEAM + "," + Rows.MEMBER + """
            , exists (select 1 from chargehand_site_access a where a.team_id = t.team_id) as reaches_a_site
            , exists (select 1 from chargehand_charger c where c.held_by = t.team_id) as holds_a_charger
            from chargehand_team t
            left join chargehand_member m on m.team_id = t.team_id and m.user_id = :actor
            where t.team_id = :team
            """)
    Optional<TeamFacts> facts(@Bind("team") UUID team, @Bind("actor") String actor);

    @SqlQuery("select" + Rows.TEAM + ", c.team_id, c.member_id, c.user_id, c.role, c.joined_at," + Rows.MEMBER + """
            , exists (
                select 1 from chargehand_member o
                where o.team_id = t.team_id and o.role = 'ADMIN' and o.user_id != :subject
            ) as another_admin
            from chargehand_team t
            left join chargehand_member c on c.team_id = t.team_id and c.user_id = :actor
            left join chargehand_member m on m.team_id = t.team_id and m.user_id = :subject
            where t.team_id = :team
            """)
    Optional<MembershipFacts> membershipFacts(
            @Bind("team") UUID team, @Bind("actor") String actor, @Bind("subject") String subject);

    /** One row in any case: the clock with the team, if there is one. */
    @SqlQuery("""
            select earliest.team_id, <clock> as clock
            from (select 1 as one) o
            left join (
                select team_id from chargehand_member where user_id = :user order by joined_at, team_id limit 1
            ) earliest on o.one = 1
            """)
    JdbiUnit.Found firstTeam(@Bind("user") String user);

    @SqlQuery("""
            select a.team_id
            from chargehand_site_access a
            cross join chargehand_member m
            where a.site_id = :site and m.team_id = a.team_id and m.user_id = :user
            order by a.team_id
            """)
    List<UUID> teamsReaching(@Bind("user") String user, @Bind("site") UUID site);
}
