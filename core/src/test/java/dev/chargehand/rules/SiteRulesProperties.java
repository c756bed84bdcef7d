package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.EARLIER;
import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.TEAM;
import static dev.chargehand.rules.Samples.access;
import static dev.chargehand.rules.Samples.ownerAccess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.RefusalKind;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.facts.TeamFacts;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** The invariants of sites: their one owner, who changes them, what a caller learns. */
class SiteRulesProperties {
    private static final SiteDraft RENAME = SiteDraft.changes().name("Pier");

    /** A site through no record, a basic one, a lapsed one, one with data access, or the owner's. */
    @Provide
    Arbitrary<Optional<CallerFacts>> facts() {
        return Arbitraries.of(
                        List.<SiteAccess>of(),
                        List.of(access(1, DataAccess.none())),
                        List.of(access(1, DataAccess.until(NOW))),
                        List.of(access(1, DataAccess.until(NOW.plusMillis(1)))),
                        List.of(access(1, DataAccess.none()), access(2, DataAccess.always())),
                        List.of(access(1, DataAccess.always()), ownerAccess(2)))
                .map(through -> through.isEmpty() ? Optional.empty() : Optional.of(caller(Samples.site(), through)));
    }

    @Property
    void i_20_a_site_has_exactly_one_owner_from_creation_on(
            @ForAll @AlphaChars @StringLength(min = 1, max = 255) String name, @ForAll Role role) {
        TeamFacts team = new TeamFacts(Optional.of(Samples.team()), Optional.of(Samples.member(3, role)), false, false);
        Decision<ReachableSite> decision =
                SiteRules.create(new SiteRules.Create(TEAM, SiteDraft.named(name), SITE), team, NOW);
        Site site = new Site(SITE, Samples.details(name), NOW, NOW);
        assertThat(decision.outcome().toOptional())
                .contains(new ReachableSite(site, AccessLevel.OWNER, List.of(SiteAccess.owner(SITE, TEAM, NOW))));
        assertThat(decision.events())
                .containsExactly(
                        new SiteEvent.SiteCreated(site),
                        new AccessGiven(SiteAccess.owner(SITE, TEAM, NOW), AssetScope.all()));
    }

    @Property
    void i_21_the_owner_begins_with_data_access_without_end_and_all_assets(@ForAll boolean personal) {
        List<SiteAccess> given = given(personal);
        assertThat(given).hasSize(1);
        assertThat(given.get(0).isOwner()).isTrue();
        assertThat(given.get(0).data()).isEqualTo(DataAccess.always());
        assertThat(given.get(0).allAssets()).isTrue();
    }

    @Property
    void i_22_a_team_has_at_most_one_record_per_site(@ForAll boolean personal) {
        Set<String> keys = new HashSet<>();
        for (SiteAccess access : given(personal)) {
            assertThat(keys.add(access.site() + " " + access.team())).isTrue();
        }
        assertThat(keys).hasSize(1);
    }

    @Property
    void i_60_what_one_cannot_see_is_not_found_and_what_one_may_not_do_is_forbidden(
            @ForAll("facts") Optional<CallerFacts> facts, @ForAll boolean goodDraft) {
        SiteDraft draft = goodDraft ? RENAME : SiteDraft.changes().name(null);
        Optional<AccessLevel> held = facts.flatMap(found -> AccessRules.level(records(found), NOW));
        Optional<Refusal> update = SiteRules.update(new SiteRules.Update(SITE, draft), facts, Policy.DEFAULT, NOW)
                .outcome()
                .whyNot();
        Optional<Refusal> delete = SiteRules.delete(new SiteRules.Delete(SITE), facts, false, Policy.DEFAULT, NOW)
                .outcome()
                .whyNot();
        Refusal notFound = new Refusal.NotFound("site", SITE.toString());
        if (held.isEmpty()) {
            assertThat(update).contains(notFound);
            assertThat(delete).contains(notFound);
        } else if (held.get() == AccessLevel.BASIC) {
            assertThat(update).contains(new Refusal.NotPermitted(Permission.UPDATE_SITE, "site", SITE.toString()));
            assertThat(delete).contains(new Refusal.NotPermitted(Permission.DELETE_SITE, "site", SITE.toString()));
        } else {
            assertThat(update.map(Refusal::kind))
                    .isEqualTo(goodDraft ? Optional.empty() : Optional.of(RefusalKind.INVALID));
            assertThat(delete.isEmpty()).isEqualTo(held.get() == AccessLevel.OWNER);
        }
    }

    @Property
    void i_60_a_team_one_is_not_in_is_not_found_when_a_site_is_created_in_it(
            @ForAll boolean exists, @ForAll boolean good) {
        TeamFacts facts =
                new TeamFacts(exists ? Optional.of(Samples.team()) : Optional.empty(), Optional.empty(), false, false);
        Decision<ReachableSite> decision =
                SiteRules.create(new SiteRules.Create(TEAM, SiteDraft.named(good ? "Quay" : ""), SITE), facts, NOW);
        assertThat(decision.outcome().whyNot()).contains(new Refusal.NotFound("team", TEAM.toString()));
    }

    @Property
    void i_41_a_grant_that_has_ended_no_longer_lets_one_change_a_site(@ForAll boolean ended) {
        Instant end = ended ? NOW : NOW.plusMillis(1);
        Optional<CallerFacts> facts = Optional.of(caller(Samples.site(), List.of(access(1, DataAccess.until(end)))));
        Decision<ReachableSite> decision =
                SiteRules.update(new SiteRules.Update(SITE, RENAME), facts, Policy.DEFAULT, NOW);
        assertThat(decision.outcome().isAccepted()).isEqualTo(!ended);
    }

    @Property
    void i_61_a_refused_command_on_a_site_has_no_event(
            @ForAll("facts") Optional<CallerFacts> facts, @ForAll boolean goodDraft) {
        SiteDraft draft = goodDraft ? RENAME : SiteDraft.changes().houseNumber(-1);
        Decision<ReachableSite> update =
                SiteRules.update(new SiteRules.Update(SITE, draft), facts, Policy.DEFAULT, NOW);
        Decision<SiteId> delete = SiteRules.delete(new SiteRules.Delete(SITE), facts, false, Policy.DEFAULT, NOW);
        assertThat(update.events().isEmpty()).isEqualTo(!update.outcome().isAccepted());
        assertThat(delete.events().isEmpty()).isEqualTo(!delete.outcome().isAccepted());
    }

    @Property
    void i_61_a_bad_draft_makes_neither_a_site_nor_a_personal_team(
            @ForAll @StringLength(max = 3) @AlphaChars String name) {
        SiteDraft bad = SiteDraft.named(name).country("Atlantis");
        TeamFacts team =
                new TeamFacts(Optional.of(Samples.team()), Optional.of(Samples.member(3, Role.ADMIN)), false, false);
        Decision<ReachableSite> inTeam = SiteRules.create(new SiteRules.Create(TEAM, bad, SITE), team, NOW);
        Decision<ReachableSite> personal = SiteRules.createWithPersonalTeam(
                new SiteRules.CreateWithPersonalTeam(Samples.user(1), bad, SITE, TEAM, Samples.memberId(1)), NOW);
        for (Decision<ReachableSite> decision : List.of(inTeam, personal)) {
            assertThat(decision.outcome().whyNot().map(Refusal::code)).contains("invalid");
            assertThat(decision.events()).isEmpty();
        }
    }

    @Property
    void i_62_a_sites_update_says_before_and_after_and_one_that_changes_nothing_says_nothing(
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String name, @ForAll boolean owner) {
        List<SiteAccess> through = List.of(owner ? ownerAccess(1) : access(1, DataAccess.always()));
        AccessLevel level = owner ? AccessLevel.OWNER : AccessLevel.SENSITIVE;
        SiteRules.Update command =
                new SiteRules.Update(SITE, SiteDraft.changes().name(name));
        Decision<ReachableSite> first =
                SiteRules.update(command, Optional.of(caller(Samples.site(), through)), Policy.DEFAULT, NOW);
        Site after = new Site(SITE, Samples.details(name), EARLIER, NOW);
        assertThat(first.outcome().toOptional()).contains(new ReachableSite(after, level, through));
        assertThat(first.events())
                .containsExactly(new SiteEvent.SiteUpdated(SITE, Samples.site().details(), after.details()));

        Decision<ReachableSite> again =
                SiteRules.update(command, Optional.of(caller(after, through)), Policy.DEFAULT, NOW.plusSeconds(1));
        assertThat(again.outcome().toOptional()).contains(new ReachableSite(after, level, through));
        assertThat(again.events()).isEmpty();
    }

    @Property
    void i_62_a_deleted_site_is_told_as_it_was(@ForAll @AlphaChars @StringLength(min = 1, max = 9) String name) {
        Site site = new Site(SITE, Samples.details(name), EARLIER, NOW);
        Decision<SiteId> decision = SiteRules.delete(
                new SiteRules.Delete(SITE),
                Optional.of(caller(site, List.of(ownerAccess(1)))),
                false,
                Policy.DEFAULT,
                NOW);
        assertThat(decision.outcome().toOptional()).contains(SITE);
        assertThat(decision.events()).containsExactly(new SiteEvent.SiteDeleted(site));
    }

    private static CallerFacts caller(Site site, List<SiteAccess> through) {
        return new CallerFacts(
                site,
                through.stream()
                        .map(access -> new Standing(access, AssetScope.all(), Role.MEMBER))
                        .toList());
    }

    private static List<SiteAccess> records(CallerFacts caller) {
        return caller.standings().stream().map(Standing::access).toList();
    }

    private static List<SiteAccess> given(boolean personal) {
        SiteDraft draft = SiteDraft.named("Quay");
        TeamFacts team =
                new TeamFacts(Optional.of(Samples.team()), Optional.of(Samples.member(3, Role.ADMIN)), false, false);
        Decision<ReachableSite> decision = personal
                ? SiteRules.createWithPersonalTeam(
                        new SiteRules.CreateWithPersonalTeam(Samples.user(1), draft, SITE, TEAM, Samples.memberId(1)),
                        NOW)
                : SiteRules.create(new SiteRules.Create(TEAM, draft, SITE), team, NOW);
        return decision.events().stream()
                .filter(AccessGiven.class::isInstance)
                .map(event -> ((AccessGiven) event).access())
                .toList();
    }
}
