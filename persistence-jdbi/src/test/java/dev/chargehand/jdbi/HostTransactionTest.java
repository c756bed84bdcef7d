package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.Chargehand;
import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.PageRequest;
import dev.chargehand.StorageException;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host may rely on when commands run in a transaction of its own. */
final class HostTransactionTest {
    private static final UserId ADA = UserId.email("ada@example.org");
    private static final UserId BOB = UserId.email("bob@example.org");

    @ParameterizedTest
    @EnumSource
    void what_the_host_commits_comes_with_its_own_rows(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            Team team;
            try (Connection connection = host.begin()) {
                insert(connection, "delivery 1");
                team = create(host, connection, "Harbour");
                insert(connection, "delivery 2");
                connection.commit();
            }
            assertThat(host.notes()).containsExactly("delivery 1", "delivery 2");
            assertThat(host.chargehand().teams().get(ADA, team.id()).isAccepted())
                    .isTrue();
            assertThat(host.log()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_host_rolls_back_was_never_there_events_included(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            try (Connection connection = host.begin()) {
                insert(connection, "delivery 1");
                Team team = create(host, connection, "Harbour");
                assertThat(through(host, connection).teams().get(ADA, team.id()).isAccepted())
                        .as("seen inside")
                        .isTrue();
                connection.rollback();
            }
            assertThat(host.notes()).isEmpty();
            assertThat(host.log()).isEmpty();
            assertThat(host.chargehand()
                            .teams()
                            .list(ADA, PageRequest.first(10))
                            .orThrow()
                            .items())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_command_changes_nothing_and_the_host_goes_on(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            try (Connection connection = host.begin()) {
                insert(connection, "delivery 1");
                Team team = create(host, connection, "Harbour");
                assertThat(through(host, connection)
                                .teams()
                                .delete(BOB, team.id())
                                .whyNot())
                        .isPresent();
                assertThat(through(host, connection)
                                .teams()
                                .changeRole(ADA, team.id(), ADA, Role.MEMBER)
                                .whyNot())
                        .isPresent();
                insert(connection, "delivery 2");
                connection.commit();
            }
            assertThat(host.notes()).containsExactly("delivery 1", "delivery 2");
            assertThat(host.log()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failed_command_is_taken_back_alone_and_the_host_goes_on(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            try (Connection connection = host.begin()) {
                insert(connection, "delivery 1");
                Storage storage = host.storage().within(connection);
                assertThatThrownBy(() -> storage.write(unit -> {
                            unit.apply(Given.change(Given.teamCreated(Given.team(1))));
                            unit.apply(Given.change(Given.teamCreated(Given.team(1))));
                            return true;
                        }))
                        .isInstanceOf(StorageException.class);
                assertThatThrownBy(() -> storage.write(unit -> {
                            unit.apply(Given.change(Given.teamCreated(Given.team(2))));
                            throw new IllegalStateException("the host's own");
                        }))
                        .hasMessage("the host's own");
                insert(connection, "delivery 2");
                create(host, connection, "Harbour");
                connection.commit();
            }
            assertThat(host.notes()).containsExactly("delivery 1", "delivery 2");
            assertThat(host.log()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_connection_is_left_as_it_is(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open();
                Connection own = host.begin()) {
            WatchedConnection watched = new WatchedConnection(own);
            Chargehand inside = through(host, watched.connection());
            Team team = inside.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
            assertThat(inside.teams().delete(BOB, team.id()).whyNot()).isPresent();
            assertThat(inside.teams().get(ADA, team.id()).isAccepted()).isTrue();
            assertThat(inside.events().after(0, 10)).hasSizeLessThanOrEqualTo(2);
            assertThatThrownBy(() -> host.storage().within(watched.connection()).write(unit -> {
                        throw new IllegalStateException("the host's own");
                    }))
                    .hasMessage("the host's own");
            assertThat(watched.noted())
                    .filteredOn(note -> !note.equals("pragma foreign_keys"))
                    .containsExactly(
                            "savepoint chargehand_unit",
                            "release savepoint chargehand_unit",
                            "savepoint chargehand_unit",
                            "release savepoint chargehand_unit",
                            "savepoint chargehand_unit",
                            "rollback to savepoint chargehand_unit",
                            "release savepoint chargehand_unit");
            assertThat(own.isClosed()).isFalse();
            assertThat(own.getAutoCommit()).isFalse();
            own.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_in_auto_commit_is_not_taken(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open();
                Connection connection = host.begin()) {
            connection.rollback();
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> host.storage().within(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("setAutoCommit(false)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_older_view_that_a_decision_would_rest_on_is_a_lost_race(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            Team team = host.chargehand()
                    .teams()
                    .create(ADA, TeamDraft.named("Harbour"))
                    .orThrow();
            try (Connection connection = host.begin()) {
                connection.rollback();
                host.oldView(connection);
                assertThat(through(host, connection).teams().get(ADA, team.id()).isAccepted())
                        .isTrue();
                host.chargehand()
                        .teams()
                        .addMember(ADA, team.id(), BOB, Role.ADMIN)
                        .orThrow();
                assertThatThrownBy(() -> through(host, connection).teams().leave(ADA, team.id()))
                        .isInstanceOf(ConcurrentChangeException.class);
                connection.rollback();
                assertThat(through(host, connection)
                                .teams()
                                .leave(ADA, team.id())
                                .isAccepted())
                        .isTrue();
                connection.commit();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_handle_of_the_hosts_jdbi_serves_as_well(HostDatabase on) throws SQLException {
        try (HostDatabase.Opened host = on.open()) {
            Jdbi.create(host.pool()).useTransaction(handle -> {
                handle.execute("insert into host_note (note) values ('delivery 1')");
                host.chargehand()
                        .through(host.storage().within(handle))
                        .teams()
                        .create(ADA, TeamDraft.named("Harbour"))
                        .orThrow();
            });
            assertThat(host.notes()).containsExactly("delivery 1");
            assertThat(host.log()).hasSize(2);
        }
    }

    private static Chargehand through(HostDatabase.Opened host, Connection connection) {
        return host.chargehand().through(host.storage().within(connection));
    }

    private static Team create(HostDatabase.Opened host, Connection connection, String name) {
        return through(host, connection)
                .teams()
                .create(ADA, TeamDraft.named(name))
                .orThrow();
    }

    private static void insert(Connection connection, String note) throws SQLException {
        Connections.execute(connection, "insert into host_note (note) values ('" + note + "')");
    }
}
