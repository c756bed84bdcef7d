package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.access.Access;
import dev.chargehand.access.AccessQuestion;
import dev.chargehand.access.AssetReach;
import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.access.Explanation;
import dev.chargehand.access.Reach;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.AssetReachFacts;
import dev.chargehand.facts.ReachFacts;
import dev.chargehand.facts.SiteFacts;
import dev.chargehand.rules.AccessRules;
import dev.chargehand.rules.CapabilityRules;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.Capability;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.ReachPlace;
import dev.chargehand.spi.Reads;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The questions about access: facts in one read, judged by one rule at one instant. */
public final class AccessCalls implements Access {
    private final Engine engine;

    public AccessCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public boolean can(UserId user, AccessLevel level, SiteId site) {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(site, "site");
        long end = engine.reads().accessEnds(user, site, AccessRules.atLeast(level));
        // the clock is read only where the answer depends on it: it costs as much as the look-ups
        return end == AccessEnd.FOREVER || (end != AccessEnd.NEVER && engine.nowMillis() < end);
    }

    @Override
    public Explanation explain(UserId user, AccessLevel level, SiteId site) {
        given(user, level, site);
        return AccessRules.explainSite(level, engine.reads().access(user, site), engine.now());
    }

    @Override
    public List<Boolean> canAll(List<AccessQuestion> questions) {
        if (questions.size() > MAX_QUESTIONS) {
            throw new IllegalArgumentException(
                    "expected at most " + MAX_QUESTIONS + " questions, found " + questions.size());
        }
        List<Reads.EndQuestion> asked = questions.stream()
                .map(question ->
                        new Reads.EndQuestion(question.user(), question.site(), AccessRules.atLeast(question.level())))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        long[] ends = engine.reads().accessEnds(asked);
        long now = engine.nowMillis();
        return Arrays.stream(ends).mapToObj(end -> holds(end, now)).toList();
    }

    private static boolean holds(long end, long now) {
        return end == AccessEnd.FOREVER || now < end;
    }

    @Override
    public boolean can(UserId user, AccessLevel level, AssetId asset) {
        given(user, level, asset);
        return holds(engine.reads().accessEnds(user, asset, AccessRules.atLeast(level)), engine.nowMillis());
    }

    @Override
    public Explanation explain(UserId user, AccessLevel level, AssetId asset) {
        given(user, level, asset);
        return AccessRules.explainAsset(level, engine.reads().access(user, asset), engine.now());
    }

    @Override
    public CapabilityExplanation explain(UserId user, Capability capability, ChargerId charger) {
        given(user, capability, charger);
        return CapabilityRules.explainCharger(
                capability,
                engine.reads().licenses(charger, user),
                engine.policy().licenses(),
                engine.now());
    }

    @Override
    public CapabilityExplanation explain(UserId user, Capability capability, SiteId site) {
        given(user, capability, site);
        return CapabilityRules.explainSite(
                capability, engine.reads().licenses(site, user), engine.policy().licenses(), engine.now());
    }

    @Override
    public Outcome<Page<AssetReach>> whoReaches(AssetId asset, PageRequest page) {
        given(asset, page);
        Cursors<ReachPlace> cursors = Lists.whoReaches(asset);
        return cursors.after(page).map(after -> {
            List<AssetReachFacts> found = engine.reads().whoReaches(asset, after, page.limit() + 1);
            Instant now = engine.now();
            return cursors.page(
                    found,
                    page,
                    reach ->
                            new ReachPlace(reach.member().team(), reach.member().id()),
                    reach -> new AssetReach(reach.member(), reach.access(), AccessRules.levelOf(reach.access(), now)));
        });
    }

    @Override
    public Outcome<Page<ReachableSite>> sitesOf(UserId user, PageRequest page) {
        given(user, page);
        Cursors<SiteId> cursors = Lists.sitesOf(user);
        return cursors.after(page).map(after -> {
            List<SiteFacts> found = engine.reads().sitesOf(user, after, page.limit() + 1);
            Instant now = engine.now();
            return cursors.page(found, page, facts -> facts.site().id(), facts -> AccessRules.seen(facts, now));
        });
    }

    @Override
    public Outcome<Page<Reach>> whoReaches(SiteId site, PageRequest page) {
        given(site, page);
        Cursors<ReachPlace> cursors = Lists.whoReaches(site);
        return cursors.after(page).map(after -> {
            List<ReachFacts> found = engine.reads().whoReaches(site, after, page.limit() + 1);
            Instant now = engine.now();
            return cursors.page(
                    found,
                    page,
                    reach ->
                            new ReachPlace(reach.access().team(), reach.member().id()),
                    reach -> new Reach(reach.member(), reach.access(), AccessRules.level(reach.access(), now)));
        });
    }
}
