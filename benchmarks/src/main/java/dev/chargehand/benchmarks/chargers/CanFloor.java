package dev.chargehand.benchmarks.chargers;

import dev.chargehand.benchmarks.Places;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The least that a storage has to do for a question about a charger. */
interface CanFloor {
    /** The library's statement. */
    String SAME_SQL = """
            select a.is_owner, a.data_access, a.data_access_until
            from chargehand_charger c
            cross join chargehand_site_access a
            cross join chargehand_member m
            where c.charger_id = ? and a.site_id = c.site_id and m.team_id = a.team_id and m.user_id = ?
                and (a.scope = 'ALL' or exists (
                    select 1 from chargehand_asset_scope l
                    where l.site_id = a.site_id and l.team_id = a.team_id
                        and l.asset_type = 'charger' and l.asset_id = c.charger_id
                ))
            union all
            select 1 = 1, 1 = 1, null
            from chargehand_charger c
            cross join chargehand_member h
            where c.charger_id = ? and h.team_id = c.held_by and h.user_id = ?
            """;

    boolean ask(UserId user, ChargerId charger) throws SQLException;

    static CanFloor of(String storage, FullWorld world, Places place) throws SQLException {
        return switch (storage) {
            case "sqlite" -> onSqlite(world);
            case "postgresql" ->
                statement(Objects.requireNonNull(place.connection()).getConnection(), id -> id);
            default -> hashLookUps(world);
        };
    }

    /** Three: the user's team, the teams where the charger is, and the one among the others. */
    private static CanFloor hashLookUps(FullWorld world) {
        Map<UserId, TeamId> teamOf = new HashMap<>();
        for (int user = 0; user < world.users; user++) {
            teamOf.put(world.user(user), world.team(world.teamsOf(user)[0]));
        }
        Map<ChargerId, Set<TeamId>> teamsAt = new HashMap<>();
        for (int site = 0; site < world.sites; site++) {
            Set<TeamId> teams = new HashSet<>();
            world.teamsOn(site).forEach(team -> teams.add(world.team(team)));
            world.chargersOn(site).forEach(charger -> teamsAt.put(world.charger(charger), teams));
        }
        for (int charger = world.onSites; charger < world.chargers; charger++) {
            teamsAt.put(world.charger(charger), Set.of(world.team(world.holderOf(charger))));
        }
        return (user, charger) -> {
            Set<TeamId> teams = teamsAt.get(charger);
            return teams != null && teams.contains(teamOf.get(user));
        };
    }

    private static CanFloor onSqlite(FullWorld world) throws SQLException {
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + Places.sqliteFile(world.name()) + "?open_mode=1");
        return statement(
                connection,
                id -> ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    private static CanFloor statement(Connection connection, Function<UUID, Object> bound) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SAME_SQL);
        return (user, charger) -> {
            List<Object> marks = List.of(bound.apply(charger.value()), user.text());
            for (int i = 0; i < 4; i++) {
                statement.setObject(i + 1, marks.get(i % 2));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return judged(rows, System.currentTimeMillis());
            }
        };
    }

    private static boolean judged(ResultSet rows, long now) throws SQLException {
        while (rows.next()) {
            if (rows.getBoolean(1)) {
                return true;
            }
            long until = rows.getLong(3);
            if (rows.wasNull() ? rows.getBoolean(2) : now < until) {
                return true;
            }
        }
        return false;
    }
}
