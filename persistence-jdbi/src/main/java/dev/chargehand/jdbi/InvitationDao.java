package dev.chargehand.jdbi;

import dev.chargehand.invitation.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Questions about invitations. */
interface InvitationDao {
    @SqlQuery("select" + SiteRows.INVITATION + "from chargehand_invitation i where i.invitation_id = :invitation")
    Optional<Invitation> invitation(@Bind("invitation") UUID invitation);

    @SqlQuery("select" + SiteRows.INVITATION + "from chargehand_invitation i where i.token_hash = :token")
    Optional<Invitation> ofToken(@Bind("token") String token);

    @SqlQuery("select" + SiteRows.INVITATION + """
            from chargehand_invitation i
            where i.site_id = :site and i.address = :address and i.status = 'PENDING'
            """)
    Optional<Invitation> pending(@Bind("site") UUID site, @Bind("address") String address);

    @SqlQuery("select" + SiteRows.INVITATION + """
            from chargehand_invitation i
            where i.site_id = :site and i.team_id = :team and i.status = 'PENDING'
            order by i.invitation_id
            """)
    List<Invitation> pendingOf(@Bind("site") UUID site, @Bind("team") UUID team);

    @SqlQuery("select" + SiteRows.INVITATION + """
            from chargehand_invitation i
            where i.team_id = :team and i.status = 'PENDING'
            order by i.invitation_id
            """)
    List<Invitation> pendingOf(@Bind("team") UUID team);

    /** Of the log, because an invitation goes with its site or team and still counts. */
    @SqlQuery("""
            select e.at from chargehand_event e
            where e.kind = 'Invited' and e.actor = :user
            order by e.at desc
            limit :limit
            """)
    List<Instant> lastInvited(@Bind("user") String user, @Bind("limit") int limit);

    /**
     * Part 0 are the viewer's records, part 1 the page of all, part 2 that of the viewer's teams: found in hops, as the user's
     * sites are, because a team may have made any number.
     */
    @SqlQuery("with recursive " + ReachDao.MINE_ITSELF + ", hop (invitation_id, n) as (" + NEXT_AFTER + " :after "
            + NEXT_IS + """
            , 1 union all
            """ + NEXT_AFTER + " hop.invitation_id " + NEXT_IS + """
            , hop.n + 1 from hop where hop.invitation_id is not null and :limit > hop.n
            )
            , seen (part, team_id, invitation_id) as (
                select 0, mine.team_id, cast(null as <idType>) from mine
                union all
                select 1, null, page.invitation_id from (
                    select n.invitation_id from chargehand_invitation n
                    where n.site_id = :site and n.status = 'PENDING' and n.invitation_id > :after
                        and exists (select 1 from mine)
                    order by n.invitation_id
                    limit :limit
                ) page
                union all
                select 2, null, hop.invitation_id from hop where hop.invitation_id is not null
            )
            select seen.part,""" + Rows.ACCESS + ","
            + SiteRows.INVITATION + """
            from seen
            left join chargehand_site_access a on a.site_id = :site and a.team_id = seen.team_id
            left join chargehand_invitation i on i.invitation_id = seen.invitation_id
            order by seen.part, a.team_id, i.invitation_id
            """)
    List<SiteRows.InPart<Invitation>> pending(
            @Bind("site") UUID site,
            @Bind("viewer") String viewer,
            @Bind("after") UUID after,
            @Bind("limit") int limit);

    String NEXT_AFTER = """
            select (select next_of_team.invitation_id from (
                select (select n.invitation_id from chargehand_invitation n
                        where n.site_id = :site and n.team_id = mine.team_id and n.status = 'PENDING'
                            and n.invitation_id >""";

    String NEXT_IS = """
             order by n.invitation_id limit 1) as invitation_id
                from mine
            ) next_of_team where next_of_team.invitation_id is not null order by next_of_team.invitation_id limit 1)
            """;
}
