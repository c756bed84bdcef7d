package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Chargers;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Ids;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.ChargerMove;
import dev.chargehand.examples.rest.plugchoice.body.ChargerPossession;
import dev.chargehand.examples.rest.plugchoice.view.ChargerView;
import dev.chargehand.examples.rest.plugchoice.view.MessageView;
import dev.chargehand.site.SiteId;
import java.util.List;
import java.util.Optional;

/** Chargers on a site: listed, attached, detached and moved. */
final class SiteChargerRoutes {
    private static final String CHARGERS = "/api/v3/sites/{site}/chargers";
    private static final String CHARGER = "/api/v3/sites/{site}/chargers/{charger}";

    private final Host host;
    private final ChargerViews views;

    SiteChargerRoutes(Host host) {
        this.host = host;
        this.views = new ChargerViews(host.numbers());
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, CHARGERS, "List the chargers on a site", this::list)
                        .queries(ChargerQueries.NAMES)
                        .gives(200, PageWithMeta.class, ChargerView.class),
                Route.of(Method.POST, CHARGERS, "Attach a charger that is at hand", this::attach)
                        .takes(ChargerPossession.class)
                        .gives(200, Data.class, ChargerView.class),
                Route.of(Method.DELETE, CHARGER, "Detach a charger", this::detach)
                        .gives(200, MessageView.class),
                Route.of(Method.PATCH, CHARGER + "/move", "Move a charger to another site", this::move)
                        .takes(ChargerMove.class)
                        .gives(200, Data.class, ChargerView.class));
    }

    private Answer list(Call call) {
        Window window = Window.of(call);
        Page<ReachableCharger> page =
                window.of(part -> chargers().onSite(call.caller(), site(call), ChargerQueries.of(call), part));
        return Answer.ok(PageWithMeta.of(call, window, page, views.of(page.items())));
    }

    private Answer attach(Call call) {
        ChargerPossession body = call.body(ChargerPossession.class);
        ChargerIdentity identity = ChargerIdentity.parse(body.identity()).orThrow();
        Pincode pincode = Pincode.parse(Digits.text(body.pincode())).orThrow();
        ReachableCharger attached =
                chargers().attach(call.caller(), site(call), identity, pincode).orThrow();
        return Answer.ok(new Data<>(views.of(attached, Optional.empty())));
    }

    private Answer detach(Call call) {
        chargers().detach(call.caller(), here(call)).orThrow();
        return Answer.ok(new MessageView("Charger detached successfully"));
    }

    private Answer move(Call call) {
        ChargerMove body = call.body(ChargerMove.class);
        if (body.targetSiteUuid() == null) {
            throw Failure.field("target_site_uuid", "expected the UUID of a site");
        }
        SiteId target = new SiteId(Ids.parse("target_site_uuid", body.targetSiteUuid()));
        ReachableCharger moved =
                chargers().move(call.caller(), here(call), target).orThrow();
        return Answer.ok(new Data<>(views.of(moved, Optional.empty())));
    }

    /** The path names both, so a charger that is elsewhere is not found here. */
    private ChargerId here(Call call) {
        ChargerId id = new ChargerId(call.id("charger"));
        Outcome<ReachableCharger> found = chargers().get(call.caller(), id);
        boolean isHere = found.toOptional()
                .flatMap(charger -> charger.charger().place().site())
                .filter(site(call)::equals)
                .isPresent();
        if (!isHere) {
            throw Failure.of(404, "charger " + id + ": not on this site, or not visible to the caller");
        }
        return id;
    }

    private Chargers chargers() {
        return host.chargehand().chargers();
    }

    private static SiteId site(Call call) {
        return new SiteId(call.id("site"));
    }
}
