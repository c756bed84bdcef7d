package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Adding one member to teams of growing size; the floor is the smallest team. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AddMember {
    private static final int EVENTS_A_CHANGE = 4_000;

    /** Where the team is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    /** How many members the team has at first. */
    @Param({"10", "1000", "100000", "1000000"})
    public int members;

    private final TeamId team = new TeamId(UUID.randomUUID());
    private final UserId admin = UserId.opaque("admin");
    private Places place;
    private Chargehand chargehand;
    private long added;

    /** Fills a team of its own. */
    @Setup
    public void fill() {
        place = Places.open(storage, "teams");
        chargehand = Chargehand.on(place.storage());
        List<Event> pending = new ArrayList<>();
        pending.add(new TeamEvent.TeamCreated(
                new Team(team, "Team", Optional.empty(), TeamType.OTHER, Optional.empty(), World.BEGAN, World.BEGAN)));
        pending.add(member(admin, Role.ADMIN));
        for (int i = 1; i < members; i++) {
            pending.add(member(UserId.opaque("first" + i), Role.MEMBER));
            if (pending.size() >= EVENTS_A_CHANGE) {
                apply(place.storage(), pending);
            }
        }
        apply(place.storage(), pending);
    }

    /** Closes the storage. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The command.
     *
     * @return the new member
     */
    @Benchmark
    public Outcome<Member> add() {
        return chargehand.teams().addMember(admin, team, UserId.opaque("more" + added++));
    }

    private Event member(UserId user, Role role) {
        return new TeamEvent.MemberAdded(new Member(new MemberId(UUID.randomUUID()), team, user, role, World.BEGAN));
    }

    private void apply(Storage to, List<Event> pending) {
        if (!pending.isEmpty()) {
            Change change = new Change(World.BEGAN, admin, pending);
            to.<Void>write(unit -> {
                unit.lock(dev.chargehand.spi.Locks.of(team));
                unit.apply(change);
                return null;
            });
            pending.clear();
        }
    }
}
