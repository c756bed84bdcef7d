package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chargehand.Cursor;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.access.Access;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.access.Reach;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Many questions at once, and the questions the other way round: which sites, and who. */
public abstract class ReverseQuestionContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(1000);

    protected ReverseQuestionContract() {}

    @Test
    void many_questions_are_answered_as_one_by_one_in_their_order() {
        SharedSite at = new SharedSite(world()).withData();
        List<AccessQuestion> asked = new ArrayList<>();
        for (UserId user : List.of(at.cleo, at.bob, at.ada, at.bob, world().user("stranger"))) {
            for (SiteId site : List.of(at.site, World.unknownSite())) {
                for (AccessLevel level : AccessLevel.values()) {
                    asked.add(new AccessQuestion(user, level, site));
                }
            }
        }
        for (int millis = -1; millis <= 1; millis++) {
            clock().set(at.later().plusMillis(millis));
            assertThat(access().canAll(asked))
                    .as("%s: %d ms after the end", world().name(), millis)
                    .isEqualTo(asked.stream()
                            .map(one -> access().can(one.user(), one.level(), one.site()))
                            .toList());
        }
        assertThat(access().canAll(List.of())).isEmpty();
        assertThat(access().canAll(Collections.nCopies(Access.MAX_QUESTIONS, asked.get(0))))
                .hasSize(Access.MAX_QUESTIONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access().canAll(Collections.nCopies(Access.MAX_QUESTIONS + 1, asked.get(0))));
    }

    @Test
    void the_sites_of_a_user_are_those_reached_with_the_level_and_where_it_comes_from() {
        SharedSite at = new SharedSite(world());
        TeamId second = world().team(at.bob);
        SiteAccess more = world().give(at.site, second, DataAccess.until(at.later()));
        SiteId own = world().site(at.bob, at.guest);
        List<ReachableSite> sites = access().sitesOf(at.bob, ALL).orThrow().items();
        assertThat(sites).extracting(one -> one.site().id()).containsExactly(at.site, own);
        assertThat(sites.get(0).level()).isEqualTo(AccessLevel.SENSITIVE);
        assertThat(sites.get(0).through()).containsExactly(at.record(at.guest).orElseThrow(), more);
        assertThat(sites.get(1).level()).isEqualTo(AccessLevel.OWNER);
        clock().set(at.later());
        assertThat(access().sitesOf(at.bob, ALL).orThrow().items().get(0).level())
                .isEqualTo(AccessLevel.BASIC);
        assertThat(access().sitesOf(world().user("stranger"), ALL).orThrow().items())
                .isEmpty();
    }

    @Test
    void who_reaches_a_site_is_every_member_of_every_team_there_once_for_each_team() {
        SharedSite at = new SharedSite(world()).withData();
        world().add(at.owner, at.ada, at.bob, Role.MEMBER);
        assertThat(reached(at)).containsExactly("owner ada OWNER", "owner bob OWNER", "guest bob SENSITIVE");
        clock().set(at.later());
        teams().leave(at.bob, at.owner).orThrow();
        assertThat(reached(at)).containsExactly("owner ada OWNER", "guest bob BASIC");
        assertThat(access().whoReaches(World.unknownSite(), ALL).orThrow().items())
                .isEmpty();
        sites().delete(at.ada, at.site).orThrow();
        assertThat(reached(at)).isEmpty();
    }

    private List<String> reached(SharedSite at) {
        return access().whoReaches(at.site, ALL).orThrow().items().stream()
                .map(one -> (one.access().team().equals(at.owner) ? "owner " : "guest ")
                        + (one.member().user().equals(at.ada) ? "ada " : "bob ")
                        + one.level())
                .toList();
    }

    @Property(tries = 15)
    void pages_of_any_size_make_up_the_whole_list(@ForAll @IntRange(min = 1, max = 7) int size) {
        SharedSite at = new SharedSite(world());
        for (int number = 0; number < 4; number++) {
            UserId admin = world().user("admin");
            TeamId team = world().team(admin, world().user("member"), at.bob);
            assertThat(world().give(at.site, team, DataAccess.none()).isOwner()).isFalse();
            assertThat(world().site(at.bob, team)).isNotNull();
        }
        List<Reach> reached = access().whoReaches(at.site, ALL).orThrow().items();
        assertThat(reached).hasSize(14).doesNotHaveDuplicates();
        List<Reach> paged = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<Reach> page = access().whoReaches(at.site, new PageRequest(next.get(), size))
                    .orThrow();
            paged.addAll(page.items());
            next = page.next();
        }
        assertThat(paged).as("%s: pages of %d", world().name(), size).isEqualTo(reached);
        List<TeamId> teams = new ArrayList<>();
        next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var page = siteTeams()
                    .list(at.ada, at.site, new PageRequest(next.get(), size))
                    .orThrow();
            page.items().forEach(one -> teams.add(one.team()));
            next = page.next();
        }
        assertThat(teams).as("%s: pages of %d", world().name(), size).hasSize(6).isSorted();
    }

    @Test
    void a_bad_page_is_refused_by_name() {
        SharedSite at = new SharedSite(world());
        PageRequest bad = new PageRequest(new Cursor("nonsense"), 0);
        at.refused("invalid", () -> access().sitesOf(at.bob, bad));
        at.refused("invalid", () -> access().whoReaches(at.site, bad));
        at.refused("invalid", () -> siteTeams().list(at.bob, at.site, bad));
        at.refused("invalid", () -> assets().list(at.bob, at.site, bad));
        at.refused("invalid", () -> requests().pending(at.bob, at.site, bad));
        at.refused("invalid", () -> invitations().pending(at.bob, at.site, bad));
    }
}
