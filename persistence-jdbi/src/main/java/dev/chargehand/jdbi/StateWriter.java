package dev.chargehand.jdbi;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.UserId;
import java.time.Instant;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Changes the rows that events touch: those of teams itself, those of sites and what hangs on them by writers of their own. */
final class StateWriter implements Event.Handler {
    private final Batches batches;
    private final SiteState sites;
    private final AccessState accesses;
    private final AssetState assets;
    private final RequestState requests;
    private final InvitationState invitations;
    private final long at;
    private final long stamp;

    /**
     * Of one change.
     *
     * @param stamp of the change's last event, which what it makes will bear
     */
    StateWriter(Batches batches, Instant at, long stamp) {
        this.batches = batches;
        this.at = at.toEpochMilli();
        this.stamp = stamp;
        this.sites = new SiteState(batches, this.at, stamp);
        this.accesses = new AccessState(batches, this.at);
        this.assets = new AssetState(batches);
        this.requests = new RequestState(batches, this.at);
        this.invitations = new InvitationState(batches, this.at);
    }

    @Override
    public void on(Event.TeamCreated event) {
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
    public void on(Event.TeamUpdated event) {
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
    public void on(Event.TeamDeleted event) {
        batches.next(event.getClass(), event, "delete from chargehand_team where team_id = :id")
                .bind("id", event.aggregate())
                .add();
    }

    @Override
    public void on(Event.MemberAdded event) {
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
    public void on(Event.RoleChanged event) {
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
    public void on(Event.MemberRemoved event) {
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

    @Override
    public void on(Event.SiteCreated event) {
        sites.on(event);
    }

    @Override
    public void on(Event.SiteUpdated event) {
        sites.on(event);
    }

    @Override
    public void on(Event.SiteDeleted event) {
        sites.on(event);
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        accesses.on(event);
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        accesses.on(event);
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        assets.on(event);
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        assets.on(event);
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        requests.on(event);
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        requests.on(event);
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        invitations.on(event);
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        invitations.on(event);
    }
}
