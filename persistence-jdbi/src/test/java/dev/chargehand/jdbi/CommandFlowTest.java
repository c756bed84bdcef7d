package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Cursor;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host's calls on both databases. */
final class CommandFlowTest {
    private static final UserId ANNE = UserId.opaque("anne");
    private static final UserId BERT = UserId.opaque("bert");

    private interface Flow {
        void on(Chargehand chargehand);
    }

    private static void onBoth(Flow flow) {
        try (SqliteFixture sqlite = SqliteFixture.inTemporaryFile();
                JdbiStorage postgresql = PostgresServer.newStorage()) {
            for (Storage storage : List.of(sqlite.storage(), postgresql)) {
                flow.on(Chargehand.on(storage));
            }
        }
    }

    @Test
    void a_team_lives_from_its_creation_to_its_deletion() {
        onBoth(chargehand -> {
            Team team = chargehand
                    .teams()
                    .create(ANNE, TeamDraft.named("Übung 1").email("a@example.org"))
                    .orThrow();
            Member bert = chargehand.teams().addMember(ANNE, team.id(), BERT).orThrow();
            assertThat(chargehand.teams().member(BERT, team.id(), BERT).orThrow())
                    .isEqualTo(bert);
            done(chargehand.teams().changeRole(ANNE, team.id(), BERT, Role.ADMIN));
            done(chargehand.teams().leave(ANNE, team.id()));
            assertThat(chargehand.teams().leave(BERT, team.id()).whyNot()).containsInstanceOf(Refusal.LastAdmin.class);
            Team renamed = chargehand
                    .teams()
                    .update(BERT, team.id(), TeamDraft.changes().name("New"))
                    .orThrow();
            assertThat(chargehand.teams().get(BERT, team.id()).orThrow().team()).isEqualTo(renamed);
            assertThat(chargehand.teams().get(ANNE, team.id()).whyNot()).isPresent();
            done(chargehand.teams().delete(BERT, team.id()));
            assertThat(chargehand.teams().get(BERT, team.id()).whyNot()).isPresent();
            assertThat(kinds(chargehand))
                    .containsExactly(
                            "TeamCreated",
                            "MemberAdded",
                            "MemberAdded",
                            "RoleChanged",
                            "MemberRemoved",
                            "TeamUpdated",
                            "TeamDeleted");
        });
    }

    @Test
    void a_site_comes_with_a_personal_team_and_answers_who_may() {
        onBoth(chargehand -> {
            SiteDraft draft = SiteDraft.named("Home")
                    .street("Lane")
                    .houseNumber(7)
                    .country("NL")
                    .location(52.25, -4)
                    .timeZone("Europe/Amsterdam");
            ReachableSite made = chargehand.sites().create(ANNE, draft).orThrow();
            SiteId site = made.site().id();
            assertThat(chargehand.sites().get(ANNE, site).orThrow()).isEqualTo(made);
            assertThat(chargehand.access().can(ANNE, AccessLevel.OWNER, site)).isTrue();
            assertThat(chargehand.access().can(BERT, AccessLevel.BASIC, site)).isFalse();
            assertThat(chargehand
                            .access()
                            .explain(ANNE, AccessLevel.OWNER, site)
                            .held())
                    .contains(AccessLevel.OWNER);
            assertThat(chargehand
                            .access()
                            .explain(BERT, AccessLevel.BASIC, site)
                            .held())
                    .isEmpty();
            ReachableSite changed = chargehand
                    .sites()
                    .update(ANNE, site, SiteDraft.changes().withoutLocation().description("d"))
                    .orThrow();
            assertThat(chargehand.sites().get(ANNE, site).orThrow()).isEqualTo(changed);
            TeamId home = chargehand
                    .teams()
                    .list(ANNE, new PageRequest(Cursor.START, 10))
                    .orThrow()
                    .items()
                    .get(0)
                    .team()
                    .id();
            assertThat(chargehand
                            .sites()
                            .ofTeam(ANNE, home, new PageRequest(Cursor.START, 10))
                            .orThrow()
                            .items())
                    .containsExactly(changed);
            done(chargehand.sites().delete(ANNE, site));
            assertThat(chargehand.sites().get(ANNE, site).whyNot()).isPresent();
            assertThat(chargehand.access().can(ANNE, AccessLevel.BASIC, site)).isFalse();
        });
    }

    @Test
    void pages_of_sites_go_over_all_teams_once_and_in_order() {
        onBoth(chargehand -> {
            List<SiteId> made = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                TeamId team = chargehand
                        .teams()
                        .create(ANNE, TeamDraft.named("T" + t))
                        .orThrow()
                        .id();
                for (int s = 0; s < 5; s++) {
                    made.add(chargehand
                            .sites()
                            .create(ANNE, team, SiteDraft.named("S"))
                            .orThrow()
                            .site()
                            .id());
                }
            }
            List<SiteId> listed = new ArrayList<>();
            Optional<Cursor> next = Optional.of(Cursor.START);
            while (next.isPresent()) {
                Page<ReachableSite> page = chargehand
                        .sites()
                        .list(ANNE, new PageRequest(next.get(), 4))
                        .orThrow();
                page.items().forEach(item -> listed.add(item.site().id()));
                next = page.next();
            }
            assertThat(listed).containsExactlyElementsOf(made.stream().sorted().toList());
        });
    }

    @Test
    void members_are_listed_by_id_and_only_to_members() {
        onBoth(chargehand -> {
            TeamId team = chargehand
                    .teams()
                    .create(ANNE, TeamDraft.named("T"))
                    .orThrow()
                    .id();
            for (int i = 0; i < 6; i++) {
                done(chargehand.teams().addMember(ANNE, team, UserId.opaque("u" + i)));
            }
            Page<Member> first = chargehand
                    .teams()
                    .members(ANNE, team, new PageRequest(Cursor.START, 4))
                    .orThrow();
            Page<Member> second = chargehand
                    .teams()
                    .members(ANNE, team, new PageRequest(first.next().orElseThrow(), 4))
                    .orThrow();
            List<Member> all = new ArrayList<>(first.items());
            all.addAll(second.items());
            assertThat(all).hasSize(7).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
            assertThat(second.next()).isEmpty();
            assertThat(chargehand
                            .teams()
                            .members(BERT, team, new PageRequest(Cursor.START, 4))
                            .whyNot())
                    .isPresent();
        });
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome.whyNot()).isEmpty();
    }

    private static List<String> kinds(Chargehand chargehand) {
        return chargehand.events().after(0, 100).stream()
                .map(RecordedEvent::event)
                .map(EventJson::kind)
                .toList();
    }
}
