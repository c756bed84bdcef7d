package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Outcome;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.RefusalKind;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a user may not see is not found, and answered exactly like what never was (I-60, I-11). */
public abstract class VisibilityContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(100);

    protected VisibilityContract() {}

    @Test
    void a_team_of_others_is_answered_like_one_that_never_was() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        assertLooksUnknown(team, world().user("stranger"), bob);
        UserId other = world().user("other");
        assertThat(world().team(other)).isNotEqualTo(team);
        assertLooksUnknown(team, other, bob);
    }

    @Test
    void a_team_that_one_left_and_a_deleted_one_are_answered_like_one_that_never_was() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        assertThat(World.code(teams().leave(bob, team))).isEqualTo("accepted");
        assertLooksUnknown(team, bob, ada);
        assertThat(World.code(teams().delete(ada, team))).isEqualTo("accepted");
        assertLooksUnknown(team, ada, bob);
    }

    @Test
    void a_site_of_others_is_answered_like_one_that_never_was() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        SiteId site = world().site(ada, team);
        assertLooksUnknown(site, world().user("stranger"));
        UserId other = world().user("other");
        assertThat(world().team(other)).isNotEqualTo(team);
        assertLooksUnknown(site, other);
        assertThat(World.code(teams().leave(bob, team))).isEqualTo("accepted");
        assertLooksUnknown(site, bob);
        assertThat(World.code(sites().delete(ada, site))).isEqualTo("accepted");
        assertLooksUnknown(site, ada);
    }

    @Test
    void a_list_of_a_teams_sites_shows_that_teams_record_only() {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId owner = world().team(ada);
        TeamId guest = world().team(bob);
        SiteId shared = world().site(ada, owner);
        SiteId own = world().site(ada, owner);
        assertThat(world().give(shared, guest, DataAccess.none()).team()).isEqualTo(guest);
        assertThat(sites().ofTeam(bob, guest, ALL).orThrow().items())
                .extracting(seen -> seen.site().id())
                .containsExactly(shared);
        assertThat(sites().list(bob, ALL).orThrow().items()).hasSize(1);
        assertLooksUnknown(own, bob);
        assertLooksUnknown(owner, bob, ada);
    }

    @Property(tries = 40)
    void exactly_the_present_members_see_a_team_and_its_site(
            @ForAll @Size(max = 10) List<@IntRange(max = 7) Integer> deeds) {
        UserId ada = world().user("ada");
        List<UserId> users =
                List.of(world().user("bob"), world().user("cleo"), world().user("dan"), world().user("eve"));
        TeamId team = world().team(ada);
        SiteId site = world().site(ada, team);
        boolean[] in = new boolean[users.size()];
        for (int deed : deeds) {
            UserId user = users.get(deed / 2);
            in[deed / 2] = deed % 2 == 0;
            var unused = in[deed / 2]
                    ? teams().addMember(ada, team, user, Role.MEMBER)
                    : teams().removeMember(ada, team, user);
        }
        for (int at = 0; at < in.length; at++) {
            UserId user = users.get(at);
            assertThat(teams().get(user, team).isAccepted())
                    .as("%s: after %s user %d sees the team", world().name(), deeds, at)
                    .isEqualTo(in[at]);
            assertThat(teams().members(user, team, ALL).isAccepted()).isEqualTo(in[at]);
            assertThat(sites().ofTeam(user, team, ALL).isAccepted()).isEqualTo(in[at]);
            assertThat(sites().get(user, site).isAccepted()).isEqualTo(in[at]);
            assertThat(sites().list(user, ALL).orThrow().items()).hasSize(in[at] ? 1 : 0);
        }
    }

    private void assertLooksUnknown(TeamId team, UserId user, UserId member) {
        Map<String, BiFunction<TeamId, UserId, Outcome<?>>> calls = new LinkedHashMap<>();
        calls.put("get", (id, actor) -> teams().get(actor, id));
        calls.put("update", (id, actor) -> teams().update(actor, id, TeamDraft.named("Mine")));
        calls.put("delete", (id, actor) -> teams().delete(actor, id));
        calls.put("add", (id, actor) -> teams().addMember(actor, id, actor));
        calls.put("add as admin", (id, actor) -> teams().addMember(actor, id, actor, Role.ADMIN));
        calls.put("change role", (id, actor) -> teams().changeRole(actor, id, member, Role.ADMIN));
        calls.put("remove", (id, actor) -> teams().removeMember(actor, id, member));
        calls.put("leave", (id, actor) -> teams().leave(actor, id));
        calls.put("member", (id, actor) -> teams().member(actor, id, member));
        calls.put("own membership", (id, actor) -> teams().member(actor, id, actor));
        calls.put("members", (id, actor) -> teams().members(actor, id, ALL));
        calls.put("sites", (id, actor) -> sites().ofTeam(actor, id, ALL));
        calls.put("create site", (id, actor) -> sites().create(actor, id, SiteDraft.named("Mine")));
        TeamId never = World.unknownTeam();
        calls.forEach((call, asked) -> assertAlike(
                call, asked.apply(team, user), team.toString(), asked.apply(never, user), never.toString()));
    }

    private void assertLooksUnknown(SiteId site, UserId user) {
        Map<String, BiFunction<SiteId, UserId, Outcome<?>>> calls = new LinkedHashMap<>();
        calls.put("get", (id, actor) -> sites().get(actor, id));
        calls.put("update", (id, actor) -> sites().update(actor, id, SiteDraft.named("Mine")));
        calls.put("delete", (id, actor) -> sites().delete(actor, id));
        TeamId team = world().team(user);
        AssetId asset = AssetId.meter(UUID.randomUUID());
        AssetScope scope = AssetScope.limited(asset);
        calls.put("teams", (id, actor) -> siteTeams().list(actor, id, ALL));
        calls.put("team", (id, actor) -> siteTeams().get(actor, id, team));
        calls.put("remove", (id, actor) -> siteTeams().remove(actor, id, team));
        calls.put("grant", (id, actor) -> siteTeams().grantData(actor, id, team, Expiry.never()));
        calls.put("revoke", (id, actor) -> siteTeams().revokeData(actor, id, team));
        calls.put("revoke if given", (id, actor) -> siteTeams().revokeDataIfGiven(actor, id, team));
        calls.put("scope", (id, actor) -> siteTeams().setScope(actor, id, team, scope));
        calls.put("transfer", (id, actor) -> siteTeams().transferOwnership(actor, id, team));
        calls.put("request", (id, actor) -> requests().request(actor, id, team, "Please", Expiry.never()));
        calls.put("requests", (id, actor) -> requests().pending(actor, id, ALL));
        calls.put("invite", (id, actor) -> invitations().invite(actor, id, InvitationDraft.to("a@example.com")));
        calls.put("invitations", (id, actor) -> invitations().pending(actor, id, ALL));
        calls.put("assets", (id, actor) -> assets().list(actor, id, ALL));
        calls.put("add asset", (id, actor) -> assets().add(actor, id, asset));
        calls.put("remove asset", (id, actor) -> assets().remove(actor, id, asset));
        SiteId never = World.unknownSite();
        calls.forEach((call, asked) -> assertAlike(
                call, asked.apply(site, user), site.toString(), asked.apply(never, user), never.toString()));
    }

    private void assertAlike(String call, Outcome<?> hidden, String hiddenId, Outcome<?> never, String neverId) {
        Refusal one =
                hidden.whyNot().orElseThrow(() -> new AssertionError(world().name() + ": " + call + ": accepted"));
        Refusal other = never.whyNot().orElseThrow();
        assertThat(one.kind()).as("%s: %s", world().name(), call).isEqualTo(RefusalKind.NOT_FOUND);
        assertThat(one.code()).as("%s: %s", world().name(), call).isEqualTo(other.code());
        assertThat(one.message().replace(hiddenId, "ID"))
                .as("%s: %s", world().name(), call)
                .isEqualTo(other.message().replace(neverId, "ID"));
    }
}
