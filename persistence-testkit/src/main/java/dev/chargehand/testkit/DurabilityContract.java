package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.PageRequest;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a storage says it keeps is there when it is opened again, and what it says it does not keep is gone. */
public abstract class DurabilityContract extends Contract {
    protected DurabilityContract() {}

    @Test
    void state_and_log_outlive_the_storage_exactly_where_it_says_so() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(ada, team);
        List<RecordedEvent> before = world().log();
        reopen();
        boolean kept = opened().keepsStateWhenReopened();
        assertThat(world().log()).as("%s: the log", world().name()).isEqualTo(kept ? before : List.of());
        assertThat(teams().get(bob, team).isAccepted()).isEqualTo(kept);
        assertThat(access().can(bob, AccessLevel.OWNER, site)).isEqualTo(kept);
        assertThat(teams().list(ada, PageRequest.first(10)).orThrow().items()).hasSize(kept ? 1 : 0);
    }

    @Test
    void a_storage_that_was_opened_again_goes_on_where_the_log_ended() {
        UserId ada = world().user("ada");
        assertThat(world().team(ada)).isNotNull();
        reopen();
        int before = world().log().size();
        assertThat(world().team(ada)).isNotNull();
        assertThat(world().log())
                .extracting(RecordedEvent::position)
                .hasSize(before + 2)
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
