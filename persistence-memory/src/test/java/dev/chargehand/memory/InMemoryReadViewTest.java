package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.ObservedCall;
import dev.chargehand.PageRequest;
import dev.chargehand.ReadView;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host's tests use the type of a view where there is no replica: it answers as the storage does, by the host's clock. */
class InMemoryReadViewTest {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final World world = new World("memory", storage);
    private final List<ObservedCall> heard = new ArrayList<>();
    private final ReadView view = Chargehand.builder(storage)
            .clock(world.clock())
            .observer(heard::add)
            .build()
            .readView(storage.reads());

    @Test
    void it_answers_by_the_same_clock_and_its_calls_are_observed() {
        UserId ada = world.user("ada");
        UserId bob = world.user("bob");
        SiteId site = world.site(ada);
        TeamId guest = world.team(bob);
        Instant end = World.START.plusSeconds(60);
        world.give(site, guest, DataAccess.until(end));
        assertThat(view.access().can(bob, AccessLevel.SENSITIVE, site)).isTrue();
        world.clock().set(end);
        assertThat(view.access().can(bob, AccessLevel.SENSITIVE, site)).isFalse();
        assertThat(view.sites().get(bob, site).orThrow().level()).isEqualTo(AccessLevel.BASIC);
        assertThat(view.teams().list(bob, PageRequest.first(10)).orThrow().items())
                .hasSize(1);
        assertThat(view.teams().get(ada, guest).isAccepted()).isFalse();
        assertThat(heard)
                .extracting(ObservedCall::name)
                .containsExactly("access.can", "access.can", "sites.get", "teams.list", "teams.get");
    }
}
