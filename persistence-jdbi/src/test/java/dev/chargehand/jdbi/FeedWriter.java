package dev.chargehand.jdbi;

import dev.chargehand.Chargehand;
import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.jdbi.FeedHistory.Done;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * A host that changes things in transactions of its own, several commands in each, until enough was committed by all writers together.
 * Some transactions are rolled back at their end, and some fail because another was first.
 */
final class FeedWriter implements Callable<FeedWriter.Tally> {
    private static final int MOST_COMMANDS = 6;
    private static final int ONE_IN_OTHER_ISOLATION = 10;
    private static final int ONE_ROLLED_BACK = 12;

    private final FeedRun run;
    private final int number;
    private final Random random;
    private int labels;
    private int isolation;

    FeedWriter(FeedRun run, int number) {
        this.run = run;
        this.number = number;
        this.random = new Random(run.seed() + number);
    }

    /** How its transactions ended. */
    record Tally(long committed, long rolledBack, long lost) {
        Tally plus(Tally other) {
            return new Tally(committed + other.committed, rolledBack + other.rolledBack, lost + other.lost);
        }
    }

    @Override
    public Tally call() throws SQLException, InterruptedException {
        Tally tally = new Tally(0, 0, 0);
        try (Connection connection = run.host().pool().getConnection()) {
            while (run.history().size() < run.events()) {
                run.turns().acquire();
                try {
                    tally = tally.plus(transaction(connection));
                } finally {
                    run.turns().release();
                }
            }
        }
        return tally;
    }

    private Tally transaction(Connection connection) throws SQLException, InterruptedException {
        isolate(connection);
        connection.setAutoCommit(false);
        List<Done> done = new ArrayList<>();
        boolean told = false;
        try {
            Chargehand inside = run.chargehand().through(run.host().storage().within(connection));
            long wrote = 0;
            int[] places = places();
            for (int i = 0; i < places.length; i++) {
                done.add(command(inside, places[i], i == places.length - 1));
                wrote = wrote == 0 ? run.order().wrote() : wrote;
            }
            run.hold(random);
            if (random.nextInt(ONE_ROLLED_BACK) == 0) {
                connection.rollback();
                return new Tally(0, 1, 0);
            }
            run.history().add(done);
            told = true;
            connection.commit();
            run.order().committed(wrote);
            return new Tally(1, 0, 0);
        } catch (ConcurrentChangeException | SQLException lost) {
            if (told) {
                run.history().remove(done);
            }
            connection.rollback();
            requireLost(lost);
            return new Tally(0, 0, 1);
        }
    }

    private static void requireLost(Exception failure) {
        StorageException translated = SqlFailures.translated("the host's transaction", failure);
        if (!(translated instanceof ConcurrentChangeException)) {
            throw translated;
        }
    }

    /** Most at READ COMMITTED. */
    private void isolate(Connection connection) throws SQLException {
        int level = run.isolation(random, random.nextInt(ONE_IN_OTHER_ISOLATION) == 0);
        if (level != isolation) {
            connection.setTransactionIsolation(level);
            isolation = level;
        }
    }

    /** In one order in every transaction, as a host should that locks several things. */
    private int[] places() {
        return IntStream.rangeClosed(0, random.nextInt(MOST_COMMANDS))
                .map(any -> random.nextInt(run.world().places()))
                .sorted()
                .toArray();
    }

    /** What reaches into the next place comes last, so that two transactions do not wait for each other in a circle. */
    private Done command(Chargehand inside, int place, boolean last) {
        String label = "w" + number + "-" + ++labels;
        return switch (random.nextInt(10)) {
            case 0, 1 -> memberAdded(inside, place, label);
            case 2 -> siteUpdated(inside, place, place, label);
            case 3 -> siteUpdated(inside, last ? place + 1 : place, place, label);
            case 4, 5 -> siteCreated(inside, place, label);
            case 6, 7 -> teamCreated(inside, label);
            default -> personalSiteCreated(inside, label);
        };
    }

    private Done memberAdded(Chargehand inside, int place, String label) {
        TeamId team = run.world().team(place);
        UserId user = UserId.opaque(label);
        inside.teams()
                .addMember(FeedWorld.admin(place), team, user, Role.MEMBER)
                .orThrow();
        return new Done(List.of(team.value()), List.of(FeedHistory.line("MemberAdded", team.value(), user.text())));
    }

    /** Through the team of the place {@code by}, the site's owner or the one before it. */
    private Done siteUpdated(Chargehand inside, int place, int by, String label) {
        SiteId site = run.world().site(place);
        inside.sites()
                .update(FeedWorld.admin(by), site, SiteDraft.changes().name(label))
                .orThrow();
        return new Done(
                List.of(run.world().team(by).value(), site.value()),
                List.of(FeedHistory.line("SiteUpdated", site.value(), label)));
    }

    private Done siteCreated(Chargehand inside, int place, String label) {
        TeamId team = run.world().team(place);
        SiteId site = inside.sites()
                .create(FeedWorld.admin(place), team, SiteDraft.named(label))
                .orThrow()
                .site()
                .id();
        return new Done(
                List.of(team.value(), site.value()),
                List.of(
                        FeedHistory.line("SiteCreated", site.value(), ""),
                        FeedHistory.line("AccessGiven", site.value(), "")));
    }

    private static Done teamCreated(Chargehand inside, String label) {
        UserId user = UserId.opaque(label);
        TeamId team =
                inside.teams().create(user, TeamDraft.named(label)).orThrow().id();
        return new Done(
                List.of(team.value()),
                List.of(
                        FeedHistory.line("TeamCreated", team.value(), ""),
                        FeedHistory.line("MemberAdded", team.value(), user.text())));
    }

    /** By a user in no team, which makes one. */
    private static Done personalSiteCreated(Chargehand inside, String label) {
        UserId user = UserId.opaque(label);
        ReachableSite made = inside.sites().create(user, SiteDraft.named(label)).orThrow();
        UUID site = made.site().id().value();
        UUID team = made.through().get(0).team().value();
        return new Done(
                List.of(team, site),
                List.of(
                        FeedHistory.line("TeamCreated", team, ""),
                        FeedHistory.line("MemberAdded", team, user.text()),
                        FeedHistory.line("SiteCreated", site, ""),
                        FeedHistory.line("AccessGiven", site, "")));
    }
}
