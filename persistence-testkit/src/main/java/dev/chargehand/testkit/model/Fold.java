package dev.chargehand.testkit.model;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state that a log describes. An event that does not follow from those before it is an error. */
public final class Fold implements Event.Handler {
    private final State state = new State();
    private long position;
    private Instant at = Instant.EPOCH;

    private Fold() {}

    public static State of(List<RecordedEvent> log) {
        Fold fold = new Fold();
        for (RecordedEvent recorded : log) {
            fold.expect(recorded.position() > fold.position, "comes after position " + fold.position, recorded);
            fold.position = recorded.position();
            fold.at = recorded.at();
            recorded.event().handle(fold);
        }
        return fold.state;
    }

    @Override
    public void on(Event.TeamCreated event) {
        Team team = event.team();
        expectNew(state.teams().putIfAbsent(team.id(), team), event);
        state.members().put(team.id(), new HashMap<>());
    }

    @Override
    public void on(Event.TeamUpdated event) {
        Team team = present(state.teams().get(event.team()), event);
        expect(team.details().equals(event.before()), "names what was before", event);
        expect(!event.before().equals(event.after()), "changes something", event);
        state.teams().put(team.id(), team.with(event.after(), at));
    }

    @Override
    public void on(Event.TeamDeleted event) {
        Team team = present(state.teams().remove(event.team().id()), event);
        expect(team.equals(event.team()), "names the team as it was", event);
        state.members().remove(team.id());
        expect(
                state.access().values().stream().noneMatch(records -> records.containsKey(team.id())),
                "deletes a team without sites",
                event);
    }

    @Override
    public void on(Event.MemberAdded event) {
        Member member = event.member();
        expectNew(present(state.members().get(member.team()), event).putIfAbsent(member.user(), member), event);
    }

    @Override
    public void on(Event.RoleChanged event) {
        Member member = event.member();
        Member before = present(state.members().get(member.team()), event).put(member.user(), member);
        expect(member.withRole(event.before()).equals(before), "names what was before", event);
        expect(member.role() != event.before(), "changes something", event);
        expectAnAdmin(member, event);
    }

    @Override
    public void on(Event.MemberRemoved event) {
        Member member = event.member();
        Member before = present(state.members().get(member.team()), event).remove(member.user());
        expect(member.equals(before), "names the member as it was", event);
        expectAnAdmin(member, event);
    }

    @Override
    public void on(Event.SiteCreated event) {
        expectNew(state.sites().putIfAbsent(event.site().id(), event.site()), event);
        state.access().put(event.site().id(), new HashMap<>());
    }

    @Override
    public void on(Event.SiteUpdated event) {
        Site site = present(state.sites().get(event.site()), event);
        expect(site.details().equals(event.before()), "names what was before", event);
        expect(!event.before().equals(event.after()), "changes something", event);
        state.sites().put(site.id(), site.with(event.after(), at));
    }

    @Override
    public void on(Event.SiteDeleted event) {
        Site site = present(state.sites().remove(event.site().id()), event);
        expect(site.equals(event.site()), "names the site as it was", event);
        state.access().remove(site.id());
    }

    @Override
    public void on(Event.AccessGiven event) {
        SiteAccess access = event.access();
        var records = present(state.access().get(access.site()), event);
        expectNew(records.putIfAbsent(access.team(), access), event);
        present(state.teams().get(access.team()), event);
        expect(records.values().stream().filter(SiteAccess::isOwner).count() == 1, "leaves one owner", event);
    }

    private void expectAnAdmin(Member changed, Object event) {
        expect(
                present(state.members().get(changed.team()), event).values().stream()
                        .anyMatch(Member::isAdmin),
                "leaves the team an admin",
                event);
    }

    private <T> T present(@Nullable T value, Object event) {
        expect(value != null, "is about something that exists", event);
        return Objects.requireNonNull(value);
    }

    private void expectNew(@Nullable Object before, Object event) {
        expect(before == null, "makes something new", event);
    }

    private void expect(boolean so, String what, Object event) {
        if (!so) {
            throw new AssertionError("position " + position + ": expected an event that " + what + ", found " + event);
        }
    }
}
