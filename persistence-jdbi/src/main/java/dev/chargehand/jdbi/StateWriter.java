package dev.chargehand.jdbi;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.event.Event;
import dev.chargehand.site.Address;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDetails;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Changes the rows that events touch. Events of one kind in a row go to the database as one batch, and each must change exactly
 * one row. An insert that changes none met a unique key: another unit was first. It selects its values because a host's
 * driver may join inserts of {@code values} into one statement, and then tells no counts.
 */
final class StateWriter implements Event.Handler {
    private static final int EVENTS_A_BATCH = 1000;

    private final Handle handle;
    private final long at;
    private final long stamp;
    private final List<Event> waiting = new ArrayList<>();
    private @Nullable PreparedBatch batch;
    private String sql = "";

    /**
     * Of one change.
     *
     * @param stamp of the change's last event, which what it makes will bear
     */
    StateWriter(Handle handle, Instant at, long stamp) {
        this.handle = handle;
        this.at = at.toEpochMilli();
        this.stamp = stamp;
    }

    @Override
    public void on(Event.TeamCreated event) {
        Team team = event.team();
        details(next(event, """
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
        details(next(event, """
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
        next(event, "delete from chargehand_team where team_id = :id")
                .bind("id", event.aggregate())
                .add();
    }

    @Override
    public void on(Event.MemberAdded event) {
        Member member = event.member();
        next(event, """
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
        next(event, "update chargehand_member set role = :role where team_id = :team and user_id = :user")
                .bind("team", member.team().value())
                .bind("user", member.user().text())
                .bind("role", member.role().name())
                .add();
    }

    @Override
    public void on(Event.MemberRemoved event) {
        Member member = event.member();
        next(event, "delete from chargehand_member where team_id = :team and user_id = :user")
                .bind("team", member.team().value())
                .bind("user", member.user().text())
                .add();
    }

    @Override
    public void on(Event.SiteCreated event) {
        details(next(event, """
                                insert into chargehand_site
                                    (site_id, name, street, house_number, house_number_addition, postal_code, city,
                                     region, country, latitude, longitude, manual_coordinates, time_zone, description,
                                     created_at, updated_at, stamp)
                                select :id, :name, :street, :houseNumber, :addition, :postalCode, :city,
                                     :region, :country, :latitude, :longitude, :manual, :timeZone, :description,
                                     :createdAt, :updatedAt, :stamp
                                where 1 = 1
                                on conflict do nothing
                                """), event.site().details())
                .bind("id", event.aggregate())
                .bind("createdAt", event.site().createdAt().toEpochMilli())
                .bind("updatedAt", event.site().updatedAt().toEpochMilli())
                .bind("stamp", stamp)
                .add();
    }

    @Override
    public void on(Event.SiteUpdated event) {
        details(next(event, """
                                update chargehand_site
                                set name = :name, street = :street, house_number = :houseNumber,
                                    house_number_addition = :addition, postal_code = :postalCode, city = :city,
                                    region = :region, country = :country, latitude = :latitude,
                                    longitude = :longitude, manual_coordinates = :manual, time_zone = :timeZone,
                                    description = :description, updated_at = :at
                                where site_id = :id
                                """), event.after())
                .bind("id", event.aggregate())
                .bind("at", at)
                .add();
    }

    @Override
    public void on(Event.SiteDeleted event) {
        next(event, "delete from chargehand_site where site_id = :id")
                .bind("id", event.aggregate())
                .add();
    }

    @Override
    public void on(Event.AccessGiven event) {
        SiteAccess access = event.access();
        Long until = access.data() instanceof DataAccess.Until ends ? ends.end().toEpochMilli() : null;
        next(event, """
                        insert into chargehand_site_access
                            (site_id, team_id, is_owner, data_access, data_access_until, scope, created_at, updated_at)
                        select :site, :team, :owner, :data, :until, :scope, :createdAt, :updatedAt
                        where 1 = 1
                        on conflict do nothing
                        """)
                .bind("site", access.site().value())
                .bind("team", access.team().value())
                .bind("owner", access.isOwner())
                .bind("data", !(access.data() instanceof DataAccess.None))
                .bind("until", until)
                .bind("scope", access.scope().name())
                .bind("createdAt", access.createdAt().toEpochMilli())
                .bind("updatedAt", access.updatedAt().toEpochMilli())
                .add();
    }

    private static PreparedBatch details(PreparedBatch row, TeamDetails details) {
        return row.bind("name", details.name())
                .bind("email", details.email().orElse(null))
                .bind("type", details.type().name());
    }

    private static PreparedBatch details(PreparedBatch row, SiteDetails details) {
        Address address = details.address();
        Optional<GeoPoint> location = details.location();
        return row.bind("name", details.name())
                .bind("street", address.street().orElse(null))
                .bind("houseNumber", address.houseNumber().orElse(null))
                .bind("addition", address.houseNumberAddition().orElse(null))
                .bind("postalCode", address.postalCode().orElse(null))
                .bind("city", address.city().orElse(null))
                .bind("region", address.region().orElse(null))
                .bind("country", address.country().orElse(null))
                .bind("latitude", location.map(GeoPoint::latitude).orElse(null))
                .bind("longitude", location.map(GeoPoint::longitude).orElse(null))
                .bind("manual", details.manualCoordinates())
                .bind("timeZone", details.timeZone().orElse(null))
                .bind("description", details.description().orElse(null));
    }

    private PreparedBatch next(Event event, String statement) {
        PreparedBatch open = batch;
        if (open == null || !sql.equals(statement) || waiting.size() == EVENTS_A_BATCH) {
            flush();
            open = handle.prepareBatch(statement);
            batch = open;
            sql = statement;
        }
        waiting.add(event);
        return open;
    }

    /** Sends what is waiting. */
    void flush() {
        PreparedBatch open = batch;
        if (open == null) {
            return;
        }
        try (open) {
            int[] rows = open.execute();
            for (int i = 0; i < rows.length; i++) {
                requireOneRow(waiting.get(i), rows[i]);
            }
        }
        waiting.clear();
        batch = null;
    }

    private void requireOneRow(Event event, int rows) {
        if (rows == 1) {
            return;
        }
        String what = EventJson.kind(event) + " of " + event.aggregate();
        if (rows == 0 && sql.startsWith("insert")) {
            throw new ConcurrentChangeException(what + ": another unit of work was first to take a unique key");
        }
        throw new StorageException(what + ": expected to change one row, found " + rows);
    }
}
