package dev.chargehand.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.request.DataRequest;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scopes, assets, requests and invitations as a unit of work that changes nothing finds them, fact by fact. */
final class UnitSnapshot {
    private static final int FEW = 20;

    private final String storage;
    private final UnitOfWork unit;
    private final Known known;
    private final State fold;

    private UnitSnapshot(String storage, UnitOfWork unit, Known known, State fold) {
        this.storage = storage;
        this.unit = unit;
        this.known = known;
        this.fold = fold;
    }

    static void assertIsFold(String name, Storage storage, Known known, State fold) {
        int compared = storage.write(unit -> {
            UnitSnapshot snapshot = new UnitSnapshot(name, unit, known, fold);
            snapshot.assertPlaces();
            snapshot.assertAssets();
            snapshot.assertRequests();
            snapshot.assertInvitations();
            return known.access().size();
        });
        assertThat(compared)
                .as("%s: what a unit of work returned", name)
                .isEqualTo(known.access().size());
    }

    private void assertPlaces() {
        Set<SiteId> sampled =
                Snapshot.sample(List.copyOf(known.access().keySet())).collect(Collectors.toSet());
        known.access()
                .forEach((site, teams) -> teams.forEach(team -> {
                    Optional<PlaceFacts> expected = Optional.ofNullable(
                                    fold.access().getOrDefault(site, Map.of()).get(team))
                            .map(access -> new PlaceFacts(access, scope(site, team), pending(site, team)));
                    assertThat(unit.place(site, team))
                            .as("%s: the place of team %s on site %s", storage, team, site)
                            .isEqualTo(expected);
                    if (sampled.contains(site)) {
                        assertStanding(site, team, expected);
                    }
                }));
        known.members().keySet().stream().limit(Snapshot.SAMPLE).forEach(this::assertTeam);
    }

    private void assertStanding(SiteId site, TeamId team, Optional<PlaceFacts> place) {
        known.members().getOrDefault(team, List.of()).stream().limit(2).forEach(user -> {
            Optional<Standing> expected = Optional.ofNullable(
                            fold.members().getOrDefault(team, Map.of()).get(user))
                    .flatMap(member -> place.map(found -> new Standing(found.access(), found.scope(), member.role())));
            assertThat(unit.standing(site, team, user))
                    .as("%s: how %s stands on site %s through team %s", storage, user, site, team)
                    .isEqualTo(expected);
        });
    }

    private void assertTeam(TeamId team) {
        List<PlaceFacts> places = fold.access().keySet().stream()
                .sorted()
                .flatMap(site -> Stream.ofNullable(
                        fold.access().getOrDefault(site, Map.of()).get(team)))
                .map(SiteAccess::site)
                .map(site -> new PlaceFacts(
                        fold.access().getOrDefault(site, Map.of()).get(team), scope(site, team), pending(site, team)))
                .toList();
        assertThat(unit.places(team))
                .as("%s: the places of team %s", storage, team)
                .isEqualTo(places);
        assertThat(unit.pendingInvitations(team))
                .as("%s: the pending invitations of team %s", storage, team)
                .isEqualTo(fold.invitations().values().stream()
                        .filter(one -> one.isPending() && one.team().equals(team))
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList());
    }

    private void assertAssets() {
        Map<SiteId, Set<AssetId>> bySite = new HashMap<>();
        for (AssetId asset : known.assets()) {
            Optional<SiteId> site = Optional.ofNullable(fold.assets().get(asset));
            assertThat(unit.siteOf(asset)).as("%s: where %s is", storage, asset).isEqualTo(site);
            site.ifPresent(place ->
                    bySite.computeIfAbsent(place, any -> new TreeSet<>()).add(asset));
        }
        Set<AssetId> some =
                Snapshot.sample(List.copyOf(known.assets())).limit(FEW).collect(Collectors.toSet());
        Snapshot.sample(List.copyOf(known.access().keySet())).forEach(site -> {
            Set<AssetId> there = bySite.getOrDefault(site, Set.of());
            assertThat(unit.hasAssets(site))
                    .as("%s: whether assets are on site %s", storage, site)
                    .isEqualTo(!there.isEmpty());
            if (!there.isEmpty()) {
                Set<AssetId> asked = new TreeSet<>(some);
                asked.addAll(there);
                assertThat(unit.present(site, List.copyOf(asked)))
                        .as("%s: the assets on site %s", storage, site)
                        .isEqualTo(there);
            }
        });
    }

    private void assertRequests() {
        known.requests()
                .forEach(id -> assertThat(unit.request(id))
                        .as("%s: request %s", storage, id)
                        .isEqualTo(Optional.ofNullable(fold.requests().get(id))));
    }

    private void assertInvitations() {
        known.invitations().forEach((token, invited) -> {
            Optional<Invitation> expected =
                    Optional.ofNullable(fold.invitations().get(invited.id()));
            assertThat(unit.invitation(invited.id()))
                    .as("%s: invitation %s", storage, invited.id())
                    .isEqualTo(expected);
            assertThat(unit.invitation(token))
                    .as("%s: the token of invitation %s", storage, invited.id())
                    .isEqualTo(expected);
            if (expected.filter(Invitation::isPending).isPresent()) {
                assertThat(unit.pendingInvitation(invited.site(), invited.address()))
                        .as("%s: the pending invitation to the address of %s", storage, invited.id())
                        .isEqualTo(expected);
                assertThat(unit.pendingInvitations(invited.site(), invited.team()))
                        .as("%s: the pending invitations of team %s", storage, invited.team())
                        .contains(invited);
            }
        });
    }

    private AssetScope scope(SiteId site, TeamId team) {
        return fold.scopes().getOrDefault(site, Map.of()).getOrDefault(team, AssetScope.limited());
    }

    private Optional<DataRequest> pending(SiteId site, TeamId team) {
        return fold.requests().values().stream()
                .filter(one ->
                        one.isPending() && one.site().equals(site) && one.team().equals(team))
                .findFirst();
    }
}
