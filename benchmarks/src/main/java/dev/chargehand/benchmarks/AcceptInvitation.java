package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.Policy;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Accepting an invitation; what comes before each acceptance is not measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AcceptInvitation {
    private static final int COUNTED = 100;

    /** Where it is kept. */
    @Param({"memory", "sqlite", "postgresql"})
    public String storage;

    private final AtomicLong minutes = new AtomicLong();
    private final UserId owner = UserId.opaque("owner " + UUID.randomUUID());
    private final UserId guest = UserId.email("guest@example.org");
    private Places place;
    private Chargehand chargehand;
    private TeamId guests;
    private SiteId site;
    private Acceptance acceptance;

    /** Makes a site, its owner and a team without access. */
    @Setup
    public void open() {
        place = Places.open(storage, "teams");
        chargehand = Chargehand.builder(place.storage())
                .policy(Policy.DEFAULT)
                .clock(() -> Instant.now().plus(Duration.ofMinutes(minutes.get())))
                .build();
        TeamId owners = chargehand
                .teams()
                .create(owner, TeamDraft.named("Owners"))
                .orThrow()
                .id();
        guests = chargehand
                .teams()
                .create(guest, TeamDraft.named("Guests"))
                .orThrow()
                .id();
        site = chargehand
                .sites()
                .create(owner, owners, SiteDraft.named("Site"))
                .orThrow()
                .site()
                .id();
    }

    /** A minute later, because one user makes only so many invitations in one. */
    @Setup(Level.Invocation)
    public void invite() {
        minutes.incrementAndGet();
        acceptance = Acceptance.of(chargehand
                        .invitations()
                        .invite(owner, site, InvitationDraft.to("guest@example.org"))
                        .orThrow()
                        .token())
                .into(guests);
    }

    /** So that the next acceptance gives access anew. */
    @TearDown(Level.Invocation)
    public void leave() {
        chargehand.siteTeams().remove(guest, site, guests).orThrow();
    }

    /** Closes the storage. */
    @TearDown
    public void close() {
        place.close();
    }

    /**
     * The command.
     *
     * @return the record
     */
    @Benchmark
    public Outcome<SiteAccess> accept() {
        return chargehand.invitations().accept(guest, acceptance);
    }

    /** How many round trips to PostgreSQL an acceptance takes, counted on the wire over many. */
    static double roundTrips() {
        AcceptInvitation counted = new AcceptInvitation();
        counted.storage = "postgresql";
        counted.open();
        long trips = 0;
        for (int i = 0; i < COUNTED; i++) {
            counted.invite();
            long before = CountingSockets.roundTrips();
            counted.accept().orThrow();
            trips += CountingSockets.roundTrips() - before;
            counted.leave();
        }
        counted.close();
        return trips / (double) COUNTED;
    }
}
