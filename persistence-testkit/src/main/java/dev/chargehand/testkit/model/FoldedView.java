package dev.chargehand.testkit.model;

import dev.chargehand.event.RecordedEvent;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.license.Sku;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.PlainView.PendingOffer;
import dev.chargehand.testkit.model.PlainView.PlainSiteView;
import dev.chargehand.testkit.model.PlainView.PlainTeamView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What users see by the log, for many users of one log without a question to the storage for each. What the storage answers
 * is compared with the same fold, whole, after each test.
 */
public final class FoldedView {
    private final State state;
    private final Map<UserId, Set<TeamId>> teams = new HashMap<>();
    private final Map<TeamId, Set<SiteId>> sites = new HashMap<>();
    private final Map<SiteId, Set<AssetId>> assets = new HashMap<>();
    private final Map<SiteId, Map<DataRequestId, PlainRequest>> requests = new HashMap<>();
    private final Map<SiteId, Map<InvitationId, PendingOffer>> invitations = new HashMap<>();
    private final FoldedGarage garage;

    private FoldedView(State state, String pincode) {
        this.state = state;
        this.garage = new FoldedGarage(state, pincode);
        state.members().forEach((team, members) -> members.keySet().forEach(user -> put(teams, user, team)));
        state.access().forEach((site, records) -> records.keySet().forEach(team -> put(sites, team, site)));
        state.assets().forEach((asset, site) -> put(assets, site, asset));
        state.requests().values().stream()
                .filter(one -> one.isPending())
                .forEach(one -> requests.computeIfAbsent(one.site(), site -> new TreeMap<>())
                        .put(one.id(), PlainView.plain(one)));
        state.invitations().values().stream()
                .filter(one -> one.isPending())
                .forEach(one -> invitations
                        .computeIfAbsent(one.site(), site -> new TreeMap<>())
                        .put(one.id(), PlainView.plain(one)));
    }

    /** The pincode is that of all chargers: the log has none. */
    public static FoldedView of(List<RecordedEvent> log, String pincode) {
        return new FoldedView(Fold.of(log), pincode);
    }

    /** As {@link PlainView#seenBy} would tell it. */
    public PlainView seenBy(List<UserId> users) {
        Map<TeamId, PlainTeamView> seenTeams = new TreeMap<>();
        Map<SiteId, PlainSiteView> seenSites = new TreeMap<>();
        for (UserId user : users) {
            for (TeamId team : teams.getOrDefault(user, Set.of())) {
                seenTeams.computeIfAbsent(team, this::team);
                sites.getOrDefault(team, Set.of()).forEach(site -> seenSites.computeIfAbsent(site, this::site));
            }
        }
        return new PlainView(seenTeams, seenSites, garage.chargers(seenTeams.keySet(), seenSites.keySet()));
    }

    /** What their teams pay for, and these products. */
    public SalesView salesOf(List<UserId> users, Set<Sku> products) {
        Set<TeamId> their = new TreeSet<>();
        users.forEach(user -> their.addAll(teams.getOrDefault(user, Set.of())));
        return garage.sales(their, products);
    }

    private PlainTeamView team(TeamId id) {
        var team = Objects.requireNonNull(state.teams().get(id));
        return new PlainTeamView(
                team.name(),
                team.personalOf(),
                state.members().getOrDefault(id, Map.of()).values().stream()
                        .collect(Collectors.toMap(Member::user, Member::role)));
    }

    private PlainSiteView site(SiteId id) {
        Map<TeamId, AssetScope> scopes = state.scopes().getOrDefault(id, Map.of());
        Map<TeamId, PlainSite.Access> access = new TreeMap<>();
        state.access()
                .getOrDefault(id, Map.of())
                .forEach((team, record) ->
                        access.put(team, PlainView.plain(record, scopes.getOrDefault(team, AssetScope.limited()))));
        return new PlainSiteView(
                Objects.requireNonNull(state.sites().get(id)).details().name(),
                access,
                assets.getOrDefault(id, Set.of()),
                requests.getOrDefault(id, Map.of()),
                invitations.getOrDefault(id, Map.of()));
    }

    private static <K, V> void put(Map<K, Set<V>> sets, K key, V value) {
        sets.computeIfAbsent(key, any -> new TreeSet<>()).add(value);
    }
}
