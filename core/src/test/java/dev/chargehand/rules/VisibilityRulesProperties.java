package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.facts.RequestFacts;
import dev.chargehand.facts.SeenFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.request.DataRequest;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AccessOfTeam;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.TeamOnSite;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a viewer is shown of a site's teams, requests and invitations, in every small world. */
@Domain(SmallWorldDomain.class)
@Domain(DomainContext.Global.class)
class VisibilityRulesProperties {
    private static final Instant MADE = NOW.minusSeconds(60);

    @Property
    void i_35_and_i_36_chosen_assets_are_read_back_as_far_as_the_viewer_reaches(
            @ForAll SmallWorld world, @ForAll UserId user, @ForAll TeamId team) {
        List<Standing> standings =
                world.caller(user, SITE).map(found -> found.standings()).orElse(List.of());
        Optional<Place> place = world.at(SITE, team);
        TeamOnSiteFacts facts = new TeamOnSiteFacts(
                standings,
                place.map(found -> facts(found.access())),
                place.map(Place::scope).orElse(AssetScope.limited()));
        Optional<AccessOfTeam> shown = VisibilityRules.team(facts, NOW);
        assertThat(shown.isPresent()).isEqualTo(world.sees(user, SITE, team) || isOwnerSeenByNobody(standings, place));
        shown.ifPresent(seen -> {
            AssetScope scope = place.orElseThrow().scope();
            assertThat(seen.scope().isAll()).isEqualTo(scope.isAll());
            for (AssetId asset : SmallWorld.ASSETS) {
                boolean reached = world.reach(user, SITE, AccessLevel.BASIC).includes(asset);
                assertThat(seen.scope().listed().contains(asset))
                        .isEqualTo(scope.listed().contains(asset) && reached);
            }
            assertThat(seen.team().access()).isEqualTo(place.get().access());
            assertThat(seen.team().level()).isEqualTo(world.level(place.get().access()));
        });
    }

    @Property
    void i_60_with_sensitive_access_one_sees_every_team_with_less_ones_own_and_the_owner(
            @ForAll SmallWorld world, @ForAll UserId user) {
        List<TeamPlaceFacts> all = world.on(SITE).values().stream()
                .map(place -> facts(place.access()))
                .toList();
        List<TeamPlaceFacts> own = all.stream()
                .filter(one -> one.access().isOwner()
                        || world.role(one.access().team(), user).isPresent())
                .toList();
        assertThat(VisibilityRules.teams(new SeenFacts<>(through(world, user), all, own), NOW))
                .isEqualTo(world.holds(user, SITE, AccessLevel.SENSITIVE) ? all : own);
    }

    @Property
    void i_60_only_the_owner_sees_the_requests_and_invitations_of_others(
            @ForAll SmallWorld world, @ForAll UserId user) {
        List<DataRequest> requests = List.copyOf(world.requests.values());
        List<Invitation> invitations = List.copyOf(world.invitations.values());
        List<SiteAccess> through = through(world, user);
        boolean owner = world.holds(user, SITE, AccessLevel.OWNER);
        assertThat(VisibilityRules.requests(new SeenFacts<>(through, requests, List.of()), NOW))
                .isEqualTo(owner ? requests : List.of());
        assertThat(VisibilityRules.invitations(new SeenFacts<>(through, invitations, List.of()), NOW))
                .isEqualTo(owner ? invitations : List.of());
        for (DataRequest request : requests) {
            boolean mine = world.role(request.team(), user).isPresent();
            assertThat(VisibilityRules.request(new RequestFacts(request, through, mine), NOW))
                    .isEqualTo(owner || mine ? Optional.of(request) : Optional.empty());
        }
    }

    @Property
    void a_team_is_shown_with_its_name_and_the_level_of_its_record(@ForAll SmallWorld world, @ForAll TeamId wish) {
        SiteAccess access = world.guest(SITE, wish).access();
        assertThat(VisibilityRules.shown(facts(access), NOW))
                .isEqualTo(new TeamOnSite(
                        access.team(),
                        "Depot",
                        TeamType.INSTALLER,
                        Optional.of("depot@example.org"),
                        MADE,
                        NOW,
                        access,
                        world.level(access)));
    }

    /** The rule is asked only about a site that the viewer reaches; by itself it hides the owner from nobody. */
    private static boolean isOwnerSeenByNobody(List<Standing> standings, Optional<Place> place) {
        return standings.isEmpty()
                && place.filter(found -> found.access().isOwner()).isPresent();
    }

    private static List<SiteAccess> through(SmallWorld world, UserId user) {
        return world.through(user, SITE).stream().map(Place::access).toList();
    }

    private static TeamPlaceFacts facts(SiteAccess access) {
        return new TeamPlaceFacts("Depot", TeamType.INSTALLER, Optional.of("depot@example.org"), MADE, NOW, access);
    }
}
