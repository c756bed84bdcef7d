package dev.chargehand.jdbi;

import static dev.chargehand.jdbi.Given.ANNE;
import static dev.chargehand.jdbi.Given.AT;
import static dev.chargehand.jdbi.Given.change;
import static dev.chargehand.jdbi.Given.charger;
import static dev.chargehand.jdbi.Given.site;
import static dev.chargehand.jdbi.Given.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.event.AssetEvent;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.jdbi.Migrations.Migration;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.spi.ListedSite;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.spi.SitePlace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Tables of the first version, with rows in them, become those of the latest. */
final class MigrationTest {
    private static final String TEAM =
            "insert into chargehand_team (team_id, name, type, created_at, updated_at, stamp)"
                    + " values (?, 'T', 'OTHER', %1$d, %1$d, 1)".formatted(AT.toEpochMilli());
    private static final String MEMBER = "insert into chargehand_member (team_id, user_id, member_id, role, joined_at)"
            + " values (?, '" + ANNE.text() + "', ?, 'ADMIN', " + AT.toEpochMilli() + ")";
    private static final String SITE = "insert into chargehand_site"
            + " (site_id, name, street, house_number, city, country, manual_coordinates, created_at, updated_at, stamp)"
            + " values (?, 'Quay', 'Long Street', 7, 'Rotterdam', 'NL', <no>, %1$d, %1$d, 2)"
                    .formatted(AT.toEpochMilli());
    private static final String ACCESS = "insert into chargehand_site_access"
            + " (site_id, team_id, is_owner, data_access, scope, created_at, updated_at)"
            + " values (?, ?, <yes>, <yes>, 'ALL', %1$d, %1$d)".formatted(AT.toEpochMilli());

    @TempDir
    Path folder;

    @Test
    void sqlite_keeps_its_rows() throws SQLException {
        Path file = folder.resolve("c.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            firstVersion(connection, Dialect.SQLITE, "1", "0");
        }
        try (JdbiStorage storage = JdbiStorage.sqliteFile(file)) {
            requireKept(storage);
        }
    }

    @Test
    void postgresql_keeps_its_rows() throws SQLException {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        try (Connection connection = source.getConnection()) {
            firstVersion(connection, Dialect.POSTGRESQL, "true", "false");
        }
        requireKept(JdbiStorage.postgresql(source));
    }

    private static void firstVersion(Connection connection, Dialect dialect, String yes, String no)
            throws SQLException {
        Migration first = Migrations.of(dialect).get(0);
        try (Handle handle = Jdbi.open(connection)) {
            handle.createScript(first.sql()).executeAsSeparateStatements();
            insert(connection, dialect, TEAM, team(1).value());
            insert(connection, dialect, MEMBER, team(1).value(), UUID.randomUUID());
            insert(connection, dialect, SITE.replace("<no>", no), site(1).value());
            insert(connection, dialect, ACCESS.replace("<yes>", yes), site(1).value(), team(1).value());
        }
    }

    private static void insert(Connection connection, Dialect dialect, String sql, UUID... ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setObject(i + 1, dialect.bound(ids[i]));
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** As this release writes it: a list goes on from there, and a search finds it. */
    private static void requireListed(JdbiStorage storage) {
        for (String search : List.of("quay", "long street 7", "rotterdam", "nl")) {
            SiteListing listing = new SiteListing(SiteQuery.ALL.search(search), SitePlace.BEFORE_ALL, 5);
            assertThat(storage.reads().overviewsOf(ANNE, listing))
                    .as(search)
                    .extracting(ListedSite::place)
                    .containsExactly(new SitePlace("quay", 0, site(1)));
        }
        SiteListing across = new SiteListing(SiteQuery.ALL.search("7 rotterdam"), SitePlace.BEFORE_ALL, 5);
        assertThat(storage.reads().overviewsOf(ANNE, across)).isEmpty();
    }

    private static void requireKept(JdbiStorage storage) {
        storage.migrate();
        storage.migrate();
        requireListed(storage);
        assertThat(storage.reads().team(team(1), ANNE)).isPresent();
        Optional<PlaceFacts> place = storage.write(unit -> {
            unit.lock(Locks.of(Set.of(team(1)), site(1)));
            unit.apply(change(new AssetEvent.AssetAdded(site(1), charger(1))));
            return unit.place(site(1), team(1));
        });
        assertThat(place)
                .contains(new PlaceFacts(SiteAccess.owner(site(1), team(1), AT), AssetScope.all(), Optional.empty()));
        assertThat(storage.reads().access(ANNE, charger(1)).through()).hasSize(1);
        boolean registered = storage.<Boolean>write(unit -> {
            unit.lock(Locks.of(Set.of(team(1)), site(1)));
            unit.apply(GivenChargers.registering(
                    GivenChargers.registered(GivenChargers.fresh(1, GivenChargers.on(site(1))))));
            return unit.charger(GivenChargers.chargerId(1)).isPresent();
        });
        assertThat(registered).isTrue();
    }
}
