package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.rules.AssetRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.Assets;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;

/** The calls on assets: each command names its locks, its facts and its rule; the question is one read. */
public final class AssetCalls implements Assets {
    private final Engine engine;

    public AssetCalls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome<AssetId> add(UserId actor, SiteId site, AssetId asset) {
        given(actor, site, asset);
        Optional<Refusal> invalid = AssetRules.problem(asset, engine.policy());
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        AssetRules.Add command = new AssetRules.Add(site, asset);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> AssetRules.add(
                        command, Callers.held(unit, held, actor, site), unit.siteOf(asset), engine.policy(), now));
    }

    @Override
    public Outcome<AssetId> remove(UserId actor, SiteId site, AssetId asset) {
        given(actor, site, asset);
        AssetRules.Remove command = new AssetRules.Remove(site, asset);
        return engine.perform(
                actor,
                unit -> Callers.locks(unit, actor, site),
                (unit, held, now) -> AssetRules.remove(
                        command, Callers.held(unit, held, actor, site), unit.siteOf(asset), engine.policy(), now));
    }

    @Override
    public Outcome<Page<AssetId>> list(UserId actor, SiteId site, PageRequest page) {
        given(actor, site, page);
        Cursors<AssetId> cursors = Lists.assetsOn(site, actor);
        Outcome<AssetId> after = cursors.after(page);
        if (after instanceof Outcome.Refused<AssetId> refused) {
            return Outcome.refused(refused.refusal());
        }
        Optional<List<AssetId>> found = engine.reads().assetsOn(site, actor, after.orThrow(), page.limit() + 1);
        return found.map(assets -> Outcome.accepted(cursors.page(assets, page, asset -> asset, asset -> asset)))
                .orElseGet(() -> Outcome.refused(Refusals.noSite(site)));
    }
}
