package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.IdSource;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.event.Event;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lists come in one order on every storage, in pages that lose and double nothing. */
public abstract class PagingContract extends Contract {
    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);

    /** Ids around each place where a signed comparison goes wrong. */
    private static final List<UUID> SCATTERED = Stream.of(
                    "7fffffff-ffff-7fff-bfff-ffffffffffff",
                    "80000000-0000-7000-8000-000000000000",
                    "00000000-0000-7000-8000-000000000001",
                    "ffffffff-ffff-7fff-bfff-ffffffffffff",
                    "00000000-0000-7000-bfff-ffffffffffff",
                    "00000000-0000-7000-7fff-ffffffffffff",
                    "01940000-0000-7000-8000-000000000001",
                    "01940000-0000-7000-0000-000000000001")
            .map(UUID::fromString)
            .toList();

    private static final List<UUID> IN_ORDER =
            SCATTERED.stream().sorted(Comparator.comparing(UUID::toString)).toList();

    protected PagingContract() {}

    @Test
    void teams_joined_at_one_instant_are_in_the_unsigned_order_of_their_ids() {
        UserId ada = world().user("ada");
        for (UUID id : SCATTERED) {
            var unused = with(id).teams().create(ada, TeamDraft.named("Team")).orThrow();
        }
        List<UUID> found = pages(2, page -> teams().list(ada, page)).stream()
                .map(seen -> seen.team().id().value())
                .toList();
        assertThat(found).as("%s: teams", world().name()).isEqualTo(IN_ORDER);
    }

    @Test
    void members_are_in_the_unsigned_order_of_their_ids() {
        UserId ada = world().user("ada");
        TeamId team = with(SCATTERED.get(0))
                .teams()
                .create(ada, TeamDraft.named("Team"))
                .orThrow()
                .id();
        for (UUID id : SCATTERED.subList(1, SCATTERED.size())) {
            var unused = with(id).teams()
                    .addMember(ada, team, world().user("member"))
                    .orThrow();
        }
        List<UUID> found = pages(3, page -> teams().members(ada, team, page)).stream()
                .map(member -> member.id().value())
                .toList();
        assertThat(found).as("%s: members", world().name()).isEqualTo(IN_ORDER);
    }

    @Test
    void sites_are_in_the_unsigned_order_of_their_ids() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        for (UUID id : SCATTERED) {
            var unused =
                    with(id).sites().create(ada, team, SiteDraft.named("Site")).orThrow();
        }
        assertThat(pages(3, page -> sites().ofTeam(ada, team, page)))
                .as("%s: sites of the team", world().name())
                .extracting(seen -> seen.site().id().value())
                .isEqualTo(IN_ORDER);
        assertThat(pages(3, page -> sites().list(ada, page)))
                .as("%s: sites of the user", world().name())
                .extracting(seen -> seen.site().id().value())
                .isEqualTo(IN_ORDER);
    }

    @Test
    void records_of_one_site_are_in_the_unsigned_order_of_their_teams() {
        UserId ada = world().user("ada");
        List<TeamId> teams = SCATTERED.stream()
                .map(id -> with(id).teams()
                        .create(ada, TeamDraft.named("Team"))
                        .orThrow()
                        .id())
                .toList();
        SiteId site = world().site(ada, teams.get(0));
        for (TeamId team : teams.subList(1, teams.size())) {
            assertThat(world().give(site, team, DataAccess.none()).team()).isEqualTo(team);
        }
        assertThat(storage().reads().access(ada, site).through())
                .as("%s: records", world().name())
                .extracting(access -> access.team().value())
                .isEqualTo(IN_ORDER);
        assertThat(storage().<List<TeamId>>write(unit -> unit.teamsReaching(ada, site)))
                .extracting(TeamId::value)
                .isEqualTo(IN_ORDER);
        assertThat(sites().list(ada, ALL).orThrow().items()).hasSize(1);
    }

    @Property(tries = 25)
    void pages_of_any_size_make_up_the_whole_list(
            @ForAll @IntRange(max = 17) int others, @ForAll @IntRange(min = 1, max = 7) int size) {
        UserId ada = world().user("ada");
        UserId bob = world().user("bob");
        TeamId team = world().team(ada, bob);
        for (int other = 0; other < others; other++) {
            world().add(team, ada, world().user("member"), Role.MEMBER);
            assertThat(world().site(ada, team)).isNotNull();
            assertThat(world().team(ada)).isNotNull();
        }
        assertPages(size, others + 2, page -> teams().members(bob, team, page));
        assertPages(size, others, page -> sites().ofTeam(bob, team, page));
        assertPages(size, others, page -> sites().list(bob, page));
        assertPages(size, others + 1, page -> teams().list(ada, page));
    }

    @Test
    void a_deep_list_is_whole_and_each_item_is_there_once() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        int many = 2_500;
        Event[] joined = IntStream.range(0, many)
                .mapToObj(number -> new TeamEvent.MemberAdded(new Member(
                        new MemberId(new UUID(0x7FFF_0000_0000_7000L + number % 7, 0x8000_0000_0000_0000L + number)),
                        team,
                        world().user("member"),
                        Role.MEMBER,
                        clock().instant())))
                .toArray(Event[]::new);
        world().apply(Locks.of(team), joined);
        List<Member> members = pages(PageRequest.MAX_LIMIT, page -> teams().members(ada, team, page));
        assertThat(members)
                .hasSize(many + 1)
                .extracting(Member::id)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(pages(311, page -> teams().members(ada, team, page))).isEqualTo(members);
    }

    @Test
    void what_comes_and_goes_between_two_pages_disturbs_nothing_else() {
        UserId ada = world().user("ada");
        TeamId team = world().team(ada);
        List<UserId> users =
                Stream.generate(() -> world().user("member")).limit(8).toList();
        users.forEach(user -> world().add(team, ada, user, Role.MEMBER));
        Page<Member> first = teams().members(ada, team, PageRequest.first(4)).orThrow();
        assertThat(first.items()).extracting(Member::user).startsWith(ada, users.get(0));
        for (UserId gone : List.of(users.get(2), users.get(4))) {
            assertThat(World.code(teams().leave(gone, team))).isEqualTo("accepted");
        }
        UserId late = world().user("late");
        world().add(team, ada, late, Role.MEMBER);
        PageRequest next = new PageRequest(first.next().orElseThrow(), 100);
        assertThat(teams().members(ada, team, next).orThrow().items())
                .extracting(Member::user)
                .containsExactly(users.get(3), users.get(5), users.get(6), users.get(7), late);
    }

    private Chargehand with(UUID next) {
        IdSource same = () -> next;
        return world().withIds(same);
    }

    private <T> void assertPages(int size, int expected, Function<PageRequest, Outcome<Page<T>>> list) {
        List<T> whole = list.apply(ALL).orThrow().items();
        assertThat(whole).as("%s: the whole list", world().name()).hasSize(expected);
        assertThat(pages(size, list))
                .as("%s: pages of %d", world().name(), size)
                .isEqualTo(whole);
    }

    private <T> List<T> pages(int size, Function<PageRequest, Outcome<Page<T>>> list) {
        List<T> all = new ArrayList<>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            Page<T> page = list.apply(new PageRequest(next.get(), size)).orThrow();
            assertThat(page.items())
                    .as("%s: a page", world().name())
                    .hasSizeBetween(page.next().isPresent() ? size : 0, size);
            all.addAll(page.items());
            next = page.next();
        }
        return all;
    }
}
