package dev.chargehand.jdbi;

import dev.chargehand.event.TeamEvent;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.UserId;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of teams and of their members. */
final class TeamState implements TeamEvent.Handler {
    private final Batches batches;
    private final long at;
    private final long stamp;

    TeamState(Batches batches, long at, long stamp) {
        this.batches = batches;
        this.at = at;
        this.stamp = stamp;
    }

    @Override
    public void on(TeamEvent.TeamCreated event) {
        Team team = event.team();
        details(batches.next(event.getClass(), event, """
                                insert into chargehand_team
                                    (team_id, name, email, type, personal_of, created_at, updated_at, stamp)
                                select :id, :name, :email, :type, :personalOf, :createdAt, :updatedAt, :stamp
                                where 1 = 1
                                on conflict do nothing
                                """), team.details())
                .bind("id", team.id().value())
                .bind("personalOf", team.personalOf().map(UserId::text).orElse(null))
                .bind("createdAt", team.createdAt().toEpochMilli())
                .bind("updatedAt", team.updatedAt().toEpochMilli())
                .bind("stamp", stamp)
                .add();
    }

    @Override
    public void on(TeamEvent.TeamUpdated event) {
        details(batches.next(event.getClass(), event, """
                                update chargehand_team
                                set name = :name, email = :email, type = :type, updated_at = :at
                                where team_id = :id
                                """), event.after())
                .bind("id", event.team().value())
                .bind("at", at)
                .add();
    }

    @Override
    public void on(TeamEvent.TeamDeleted event) {
        batches.next(event.getClass(), event, "delete from chargehand_team where team_id = :id")
                .bind("id", event.aggregate())
                .add();
    }

    @Override
    public void on(TeamEvent.MemberAdded event) {
        Member member = event.member();
        batches.next(event.getClass(), event, """
                        insert into chargehand_member (team_id, user_id, member_id, role, joined_at)
                        select :team, :user, :id, :role, :joinedAt
                        where 1 = 1
                        on conflict do nothing
                        """)
                .bind("team", member.team().value())
                .bind("user", member.user().text())
                .bind("id", member.id().value())
                .bind("role", member.role().name())
                .bind("joinedAt", member.joinedAt().toEpochMilli())
                .add();
    }

    @Override
    public void on(TeamEvent.RoleChanged event) {
        Member member = event.member();
        batches.next(
                        event.getClass(),
                        event,
                        "update chargehand_member set role = :role where team_id = :team and user_id = :user")
                .bind("team", member.team().value())
                .bind("user", member.user().text())
                .bind("role", member.role().name())
                .add();
    }

    @Override
    public void on(TeamEvent.MemberRemoved event) {
        Member member = event.member();
        batches.next(event.getClass(), event, "delete from chargehand_member where team_id = :team and user_id = :user")
                .bind("team", member.team().value())
                .bind("user", member.user().text())
                .add();
    }

    private static PreparedBatch details(PreparedBatch row, TeamDetails details) {
        return row.bind("name", details.name())
                .bind("email", details.email().orElse(null))
                .bind("type", details.type().name());
    }
}
