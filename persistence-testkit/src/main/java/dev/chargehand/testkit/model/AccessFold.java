package dev.chargehand.testkit.model;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** The part of a fold that is about access records and assets. */
final class AccessFold implements AccessEvent.Handler, AssetEvent.Handler {
    private final State state;
    private final FoldChecks checks;

    AccessFold(State state, FoldChecks checks) {
        this.state = state;
        this.checks = checks;
    }

    @Override
    public void on(AccessEvent.AccessGiven event) {
        SiteAccess access = event.access();
        checks.expectNew(records(access.site(), event).get(access.team()), event);
        checks.present(state.teams().get(access.team()), event);
        put(access, event.scope(), event);
        expectOneOwner(access.site(), event);
    }

    @Override
    public void on(AccessEvent.AccessRemoved event) {
        SiteAccess access = event.access();
        checks.expect(access.equals(record(access.site(), access.team(), event)), "names what was before", event);
        expectScope(access.site(), access.team(), event.scope(), event);
        expectNothingPending(access.site(), access.team(), event);
        checks.expect(
                state.invitations().values().stream()
                        .noneMatch(one -> one.isPending()
                                && one.site().equals(access.site())
                                && one.team().equals(access.team())),
                "leaves no invitation of the removed team pending",
                event);
        records(access.site(), event).remove(access.team());
        checks.present(state.scopes().get(access.site()), event).remove(access.team());
        expectOneOwner(access.site(), event);
    }

    @Override
    public void on(AccessEvent.DataAccessGranted event) {
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        checks.expect(!(event.after() instanceof DataAccess.None), "gives something", event);
        changeData(event.site(), event.team(), event.before(), event.after(), event);
        expectNothingPending(event.site(), event.team(), event);
    }

    @Override
    public void on(AccessEvent.DataAccessRevoked event) {
        checks.expect(event.before().holdsAt(checks.at().toEpochMilli()), "takes something away", event);
        changeData(event.site(), event.team(), event.before(), DataAccess.none(), event);
    }

    @Override
    public void on(AccessEvent.AssetScopeChanged event) {
        SiteAccess access = record(event.site(), event.team(), event);
        checks.expect(!access.isOwner(), "is not aimed at the owner", event);
        checks.expect(!event.before().equals(event.after()), "changes something", event);
        expectScope(event.site(), event.team(), event.before(), event);
        put(access.withAllAssets(event.after().isAll(), checks.at()), event.after(), event);
    }

    @Override
    public void on(AccessEvent.OwnershipTransferred event) {
        SiteAccess from = record(event.site(), event.from(), event);
        SiteAccess to = record(event.site(), event.to(), event);
        checks.expect(from.isOwner() && !to.isOwner(), "passes the site from its owner to another team", event);
        checks.expect(to.data().equals(event.dataBefore()), "names the data access that was before", event);
        expectScope(event.site(), event.to(), event.scopeBefore(), event);
        expectNothingPending(event.site(), event.to(), event);
        checks.expect(
                state.invitations().values().stream()
                        .noneMatch(one -> one.isPending()
                                && one.offer().isOwnership()
                                && one.site().equals(event.site())),
                "leaves no offer of ownership pending",
                event);
        put(from.asFormerOwner(event.kept(), checks.at()), AssetScope.all(), event);
        put(to.asOwner(checks.at()), AssetScope.all(), event);
        expectOneOwner(event.site(), event);
    }

    @Override
    public void on(AssetEvent.AssetAdded event) {
        checks.present(state.sites().get(event.site()), event);
        checks.expectNew(state.assets().putIfAbsent(event.asset(), event.site()), event);
    }

    @Override
    public void on(AssetEvent.AssetRemoved event) {
        SiteId before = state.assets().remove(event.asset());
        checks.expect(event.site().equals(before), "names where the asset was", event);
        checks.present(state.scopes().get(event.site()), event)
                .replaceAll((team, scope) -> scope.isAll() ? scope : without(event.asset(), scope.listed()));
    }

    private static AssetScope without(AssetId asset, Collection<AssetId> listed) {
        TreeSet<AssetId> left = new TreeSet<>(listed);
        left.remove(asset);
        return AssetScope.limited(left);
    }

    private void changeData(SiteId site, TeamId team, DataAccess before, DataAccess after, Object event) {
        SiteAccess access = record(site, team, event);
        checks.expect(!access.isOwner(), "is not aimed at the owner", event);
        checks.expect(access.data().equals(before), "names what was before", event);
        records(site, event).put(team, access.withData(after, checks.at()));
    }

    private void put(SiteAccess access, AssetScope scope, Object event) {
        checks.expect(access.allAssets() == scope.isAll(), "has one scope", event);
        checks.expect(
                scope.listed().stream()
                        .allMatch(asset -> access.site().equals(state.assets().get(asset))),
                "lists assets of the site only",
                event);
        records(access.site(), event).put(access.team(), access);
        checks.present(state.scopes().get(access.site()), event).put(access.team(), scope);
    }

    private Map<TeamId, SiteAccess> records(SiteId site, Object event) {
        return checks.present(state.access().get(site), event);
    }

    private SiteAccess record(SiteId site, TeamId team, Object event) {
        return checks.present(records(site, event).get(team), event);
    }

    private void expectScope(SiteId site, TeamId team, AssetScope expected, Object event) {
        AssetScope scope = checks.present(state.scopes().get(site), event).get(team);
        checks.expect(expected.equals(scope), "names the assets that were before", event);
    }

    private void expectNothingPending(SiteId site, TeamId team, Object event) {
        checks.expect(
                state.requests().values().stream()
                        .noneMatch(one -> one.isPending()
                                && one.site().equals(site)
                                && one.team().equals(team)),
                "leaves no request of the team pending",
                event);
    }

    private void expectOneOwner(SiteId site, Object event) {
        checks.expect(
                records(site, event).values().stream()
                                .filter(SiteAccess::isOwner)
                                .count()
                        == 1,
                "leaves one owner",
                event);
    }
}
