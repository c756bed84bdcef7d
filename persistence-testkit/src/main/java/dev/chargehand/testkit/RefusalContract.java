package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.chargehand.Outcome;
import dev.chargehand.RefusalKind;
import dev.chargehand.event.EventLog;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.PlainView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A refused command changes nothing and records nothing, and says which of the five kinds of no it is (I-60, I-61). */
public abstract class RefusalContract extends Contract {
    protected RefusalContract() {}

    @Test
    void a_refused_command_leaves_state_and_log_as_they_were() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        UserId cleo = world().user("cleo");
        UserId stranger = world().user("stranger");
        TeamId team = world().team(ada, bob);
        TeamId guest = world().team(cleo);
        SiteId site = world().site(ada, team);
        assertThat(world().give(site, guest, DataAccess.none()).team()).isEqualTo(guest);
        SiteId home = sites().create(stranger, SiteDraft.named("Home"))
                .orThrow()
                .site()
                .id();
        TeamId personal = chargehand()
                .teams()
                .list(stranger, dev.chargehand.PageRequest.first(1))
                .orThrow()
                .items()
                .get(0)
                .team()
                .id();
        Map<String, Supplier<Outcome<?>>> refused = new LinkedHashMap<>();
        refused.put("NOT_FOUND team to a stranger", () -> teams().update(stranger, team, TeamDraft.named("Mine")));
        refused.put("NOT_FOUND site to a stranger", () -> sites().update(stranger, site, SiteDraft.named("Mine")));
        refused.put("NOT_FOUND site of a stranger", () -> sites().delete(ada, home));
        refused.put("NOT_FOUND create in a team of others", () -> sites().create(cleo, team, SiteDraft.named("Mine")));
        refused.put("NOT_FOUND member", () -> teams().changeRole(ada, team, cleo, Role.ADMIN));
        refused.put("NOT_FOUND member to remove", () -> teams().removeMember(ada, team, cleo));
        refused.put("NOT_PERMITTED rename", () -> teams().update(bob, team, TeamDraft.named("Mine")));
        refused.put("NOT_PERMITTED delete", () -> teams().delete(bob, team));
        refused.put("NOT_PERMITTED add", () -> teams().addMember(bob, team, cleo));
        refused.put("NOT_PERMITTED promote", () -> teams().changeRole(bob, team, bob, Role.ADMIN));
        refused.put("NOT_PERMITTED remove", () -> teams().removeMember(bob, team, ada));
        refused.put("NOT_PERMITTED update of a site", () -> sites().update(cleo, site, SiteDraft.named("Mine")));
        refused.put("NOT_PERMITTED delete of a site", () -> sites().delete(cleo, site));
        refused.put("CONFLICT demote the last admin", () -> teams().changeRole(ada, team, ada, Role.MEMBER));
        refused.put("CONFLICT the last admin leaves", () -> teams().leave(ada, team));
        refused.put("CONFLICT delete with a site", () -> teams().delete(ada, team));
        refused.put("CONFLICT delete with access only", () -> teams().delete(cleo, guest));
        refused.put("CONFLICT delete the personal team", () -> teams().delete(stranger, personal));
        refused.put("CONFLICT leave the personal team", () -> teams().leave(stranger, personal));
        refused.put(
                "CONFLICT change the type of the personal team",
                () -> teams().update(stranger, personal, TeamDraft.changes().type(TeamType.OEM)));
        refused.put("INVALID team", () -> teams().create(ada, TeamDraft.named(" ")));
        refused.put(
                "INVALID name",
                () -> teams().update(ada, team, TeamDraft.changes().name(null)));
        refused.put("INVALID site", () -> sites().create(ada, SiteDraft.named("")));
        refused.put(
                "INVALID site of a team",
                () -> sites().create(ada, team, SiteDraft.named("").country("XX")));
        refused.put(
                "INVALID update",
                () -> sites().update(ada, site, SiteDraft.changes().name("\u0000")));
        List<UserId> all = List.of(ada, bob, cleo, stranger);
        refused.forEach((what, command) -> assertChangesNothing(what, command, all));
    }

    @Test
    void a_command_that_is_refused_for_its_input_is_refused_so_to_everyone() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        UserId stranger = world().user("stranger");
        for (UserId user : List.of(ada, stranger)) {
            assertKind(
                    RefusalKind.INVALID,
                    teams().update(user, team, TeamDraft.changes().email("nowhere")));
            assertKind(
                    RefusalKind.INVALID,
                    sites().update(user, site, SiteDraft.changes().houseNumber(-1)));
            assertKind(RefusalKind.INVALID, sites().create(user, team, SiteDraft.changes()));
        }
    }

    @Test
    void a_null_argument_is_the_callers_mistake_and_changes_nothing() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        int events = world().log().size();
        UserId none = nothing();
        TeamId noTeam = nothing();
        Role noRole = nothing();
        TeamDraft noDraft = nothing();
        assertThatNullPointerException().isThrownBy(() -> ignored(teams().create(none, TeamDraft.named("Depot"))));
        assertThatNullPointerException().isThrownBy(() -> ignored(teams().create(ada, noDraft)));
        assertThatNullPointerException().isThrownBy(() -> ignored(teams().delete(ada, noTeam)));
        assertThatNullPointerException().isThrownBy(() -> ignored(teams().addMember(ada, team, none)));
        assertThatNullPointerException().isThrownBy(() -> ignored(teams().addMember(ada, team, ada, noRole)));
        assertThatNullPointerException().isThrownBy(() -> ignored(sites().create(none, SiteDraft.named("Pier"))));
        assertThat(world().log()).hasSize(events);
    }

    @Test
    void a_log_page_out_of_bounds_is_the_callers_mistake() {
        EventLog log = chargehand().events();
        for (int limit : new int[] {0, -1, EventLog.MAX_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> log.after(0, limit));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> log.after(-1, 10));
    }

    private void assertChangesNothing(String what, Supplier<Outcome<?>> command, List<UserId> users) {
        List<RecordedEvent> log = world().log();
        PlainView before = PlainView.seenBy(storage().reads(), users);
        assertKind(RefusalKind.valueOf(what.substring(0, what.indexOf(' '))), command.get());
        assertThat(world().log())
                .as("%s: the log after %s", world().name(), what)
                .isEqualTo(log);
        assertThat(PlainView.seenBy(storage().reads(), users))
                .as("%s: the state after %s", world().name(), what)
                .isEqualTo(before);
    }

    private void assertKind(RefusalKind kind, Outcome<?> outcome) {
        assertThat(outcome.whyNot().map(refusal -> refusal.kind()))
                .as("%s: %s", world().name(), outcome)
                .contains(kind);
    }

    private static void ignored(Outcome<?> outcome) {
        throw new AssertionError("expected an exception, found " + outcome);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
