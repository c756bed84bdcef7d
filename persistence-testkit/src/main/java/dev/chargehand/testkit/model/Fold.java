package dev.chargehand.testkit.model;

import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The state that a log describes. An event that does not follow from those before it is an error. */
public final class Fold extends FoldRoutes {
    private final State state;
    private final FoldChecks checks;
    private final OfferFold offers;

    private Fold(State state, FoldChecks checks, OfferFold offers) {
        super(
                new AccessFold(state, checks),
                offers,
                new ChargerFold(state, checks),
                new LicenseFold(state, checks),
                new ProductFold(state, checks));
        this.state = state;
        this.checks = checks;
        this.offers = offers;
    }

    public static State of(List<RecordedEvent> log) {
        State state = new State();
        FoldChecks checks = new FoldChecks();
        Fold fold = new Fold(state, checks, new OfferFold(state, checks));
        for (RecordedEvent recorded : log) {
            checks.reach(recorded);
            recorded.event().handle(fold);
        }
        state.access()
                .forEach((site, records) -> checks.expect(
                        records.values().stream().filter(SiteAccess::isOwner).count() == 1,
                        "leaves each site one owner",
                        site));
        state.chargers()
                .values()
                .forEach(charger -> checks.expect(
                        charger.place()
                                .site()
                                .equals(Optional.ofNullable(
                                        state.assets().get(charger.id().asset()))),
                        "leaves each charger on its site, and only there, as an asset",
                        charger));
        return state;
    }

    @Override
    public void on(Event.TeamCreated event) {
        Team team = event.team();
        checks.expectNew(state.teams().putIfAbsent(team.id(), team), event);
        state.members().put(team.id(), new HashMap<>());
    }

    @Override
    public void on(Event.TeamUpdated event) {
        Team team = checks.present(state.teams().get(event.team()), event);
        checks.expect(team.details().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        state.teams().put(team.id(), team.with(event.after(), checks.at()));
    }

    @Override
    public void on(Event.TeamDeleted event) {
        Team team = checks.present(state.teams().remove(event.team().id()), event);
        checks.expect(team.equals(event.team()), "names the team as it was", event);
        state.members().remove(team.id());
        checks.expect(
                state.access().values().stream().noneMatch(records -> records.containsKey(team.id())),
                "deletes a team without sites",
                event);
        checks.expect(
                state.chargers().values().stream()
                        .noneMatch(charger -> charger.place().holder().equals(Optional.of(team.id()))),
                "deletes a team that holds no charger",
                event);
        offers.dropTeam(team.id(), event);
    }

    @Override
    public void on(Event.MemberAdded event) {
        Member member = event.member();
        checks.expectNew(
                checks.present(state.members().get(member.team()), event).putIfAbsent(member.user(), member), event);
    }

    @Override
    public void on(Event.RoleChanged event) {
        Member member = event.member();
        Member before =
                checks.present(state.members().get(member.team()), event).put(member.user(), member);
        checks.expect(member.withRole(event.before()).equals(before), "names what was before", event);
        checks.expect(member.role() != event.before(), "changes something", event);
        expectAnAdmin(member, event);
    }

    @Override
    public void on(Event.MemberRemoved event) {
        Member member = event.member();
        Member before =
                checks.present(state.members().get(member.team()), event).remove(member.user());
        checks.expect(member.equals(before), "names the member as it was", event);
        expectAnAdmin(member, event);
    }

    @Override
    public void on(Event.SiteCreated event) {
        checks.expectNew(state.sites().putIfAbsent(event.site().id(), event.site()), event);
        state.access().put(event.site().id(), new HashMap<>());
        state.scopes().put(event.site().id(), new HashMap<>());
    }

    @Override
    public void on(Event.SiteUpdated event) {
        Site site = checks.present(state.sites().get(event.site()), event);
        checks.expect(site.details().equals(event.before()), "names what was before", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        state.sites().put(site.id(), site.with(event.after(), checks.at()));
    }

    @Override
    public void on(Event.SiteDeleted event) {
        Site site = checks.present(state.sites().remove(event.site().id()), event);
        checks.expect(site.equals(event.site()), "names the site as it was", event);
        checks.expect(!state.assets().containsValue(site.id()), "deletes a site without assets", event);
        state.access().remove(site.id());
        state.scopes().remove(site.id());
        offers.dropSite(site.id());
    }

    private void expectAnAdmin(Member changed, Object event) {
        checks.expect(
                checks.present(state.members().get(changed.team()), event).values().stream()
                        .anyMatch(Member::isAdmin),
                "leaves the team an admin",
                event);
    }
}
