package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.chargehand.Chargehand;
import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.ObservedCall;
import dev.chargehand.ObservedCall.Result;
import dev.chargehand.PageRequest;
import dev.chargehand.StorageException;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an observer hears, and that it can do no harm. */
final class CallObserverTest {
    private static final UserId ADA = UserId.email("ada@example.org");
    private static final UserId BOB = UserId.email("bob@example.org");
    private static final SiteId SITE = new SiteId(new UUID(1, 2));

    private final List<ObservedCall> heard = new ArrayList<>();
    private final Chargehand chargehand =
            Chargehand.builder(new InMemoryStorage()).observer(heard::add).build();

    @Test
    void every_call_is_heard_of_with_how_it_ended() {
        Team team = chargehand.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
        chargehand.teams().get(BOB, team.id());
        chargehand.teams().create(ADA, TeamDraft.named(" "));
        chargehand.teams().leave(ADA, team.id());
        chargehand.access().can(ADA, AccessLevel.BASIC, SITE);
        chargehand.teams().list(ADA, PageRequest.first(10));
        chargehand.events().after(0, 10);
        assertThat(heard)
                .extracting(ObservedCall::name, ObservedCall::result, ObservedCall::retries)
                .containsExactly(
                        tuple("teams.create", Result.DONE, 0),
                        tuple("teams.get", Result.NOT_FOUND, 0),
                        tuple("teams.create", Result.INVALID, 0),
                        tuple("teams.leave", Result.CONFLICT, 0),
                        tuple("access.can", Result.DONE, 0),
                        tuple("teams.list", Result.DONE, 0),
                        tuple("events.after", Result.DONE, 0));
        assertThat(heard).extracting(ObservedCall::took).allMatch(took -> took.compareTo(Duration.ZERO) > 0);
    }

    @Test
    void a_call_through_another_storage_is_heard_of_as_well() {
        chargehand
                .through(new InMemoryStorage())
                .teams()
                .create(ADA, TeamDraft.named("Harbour"))
                .orThrow();
        assertThat(heard).extracting(ObservedCall::name).containsExactly("teams.create");
    }

    @Test
    void it_is_told_when_the_unit_of_work_has_ended_and_how_many_races_were_lost() {
        Losing storage = new Losing(3);
        Chargehand losing = Chargehand.builder(storage)
                .observer(call -> {
                    assertThat(storage.inside).isFalse();
                    heard.add(call);
                })
                .build();
        losing.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
        losing.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
        assertThat(heard).extracting(ObservedCall::retries).containsExactly(3, 0);
    }

    @Test
    void a_call_that_throws_is_heard_of_and_throws_what_it_threw() {
        ConcurrentChangeException race = new ConcurrentChangeException("lost");
        StorageException failure = new StorageException("no disk");
        for (RuntimeException thrown : List.of(race, failure)) {
            Chargehand failing =
                    Chargehand.builder(new Failing(thrown)).observer(heard::add).build();
            assertThatThrownBy(() -> failing.teams().create(ADA, TeamDraft.named("Harbour")))
                    .isSameAs(thrown);
        }
        assertThat(heard).extracting(ObservedCall::result).containsExactly(Result.RACE_LOST, Result.FAILED);
        assertThat(heard.get(0).retries()).isEqualTo(11);
    }

    @Test
    void an_observer_that_throws_harms_nothing() {
        Chargehand observed = Chargehand.builder(new InMemoryStorage())
                .observer(call -> {
                    throw new IllegalStateException("metrics are down");
                })
                .build();
        Team team = observed.teams().create(ADA, TeamDraft.named("Harbour")).orThrow();
        assertThat(observed.teams().get(ADA, team.id()).isAccepted()).isTrue();
        assertThat(observed.events().after(0, 10)).hasSize(2);
    }

    /** Loses some races before it wins. */
    private static final class Losing implements Storage {
        private final InMemoryStorage storage = new InMemoryStorage();
        private int losses;
        private boolean inside;

        Losing(int losses) {
            this.losses = losses;
        }

        @Override
        public Reads reads() {
            return storage.reads();
        }

        @Override
        public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
            if (losses-- > 0) {
                throw new ConcurrentChangeException("lost");
            }
            inside = true;
            try {
                return storage.write(work);
            } finally {
                inside = false;
            }
        }
    }

    /** Never works. */
    private record Failing(RuntimeException thrown) implements Storage {
        @Override
        public Reads reads() {
            throw thrown;
        }

        @Override
        public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
            throw thrown;
        }
    }
}
