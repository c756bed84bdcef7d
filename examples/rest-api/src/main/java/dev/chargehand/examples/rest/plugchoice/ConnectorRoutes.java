package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerQuery;
import dev.chargehand.charger.ChargerSort;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.ConnectorChange;
import dev.chargehand.examples.rest.plugchoice.view.ConnectorView;
import dev.chargehand.site.SiteId;
import java.util.List;
import java.util.stream.Stream;

/** Plugs: listed by site, and set up. */
final class ConnectorRoutes {
    private static final ChargerQuery OLDEST_FIRST = ChargerQuery.ALL.ascending(ChargerSort.CREATED_AT);

    private final Host host;

    ConnectorRoutes(Host host) {
        this.host = host;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                                Method.GET,
                                "/api/v3/sites/{site}/connectors",
                                "List the connectors on a site, charger by charger",
                                this::list)
                        .queries(Window.QUERIES.toArray(String[]::new))
                        .gives(200, PageWithMeta.class, ConnectorView.class),
                Route.of(
                                Method.PUT,
                                "/api/v3/chargers/{charger}/connectors/{connector_id}",
                                "Set up a connector",
                                this::set)
                        .takes(ConnectorChange.class)
                        .gives(200, Data.class, ConnectorView.class));
    }

    /** A page is of chargers: so that none is torn in two, it shows all plugs of each of them. */
    private Answer list(Call call) {
        Window window = Window.of(call);
        SiteId site = new SiteId(call.id("site"));
        Page<ReachableCharger> page =
                window.of(part -> host.chargehand().chargers().onSite(call.caller(), site, OLDEST_FIRST, part));
        return Answer.ok(PageWithMeta.of(
                call,
                window,
                page,
                page.items().stream().flatMap(ConnectorRoutes::connectors).toList()));
    }

    private static Stream<ConnectorView> connectors(ReachableCharger charger) {
        return charger.charger().connectors().stream()
                .map(connector -> ConnectorView.of(charger.charger().id(), connector));
    }

    private Answer set(Call call) {
        ConnectorChange body = call.body(ConnectorChange.class);
        ConnectorSettings settings = ConnectorSettings.changes();
        settings = body.phaseRotation() == null ? settings : settings.phaseRotation(body.phaseRotation());
        settings = body.maxAmperage() == null ? settings : settings.maxAmperage(body.maxAmperage());
        ChargerId charger = new ChargerId(call.id("charger"));
        Connector changed = host.chargehand()
                .chargers()
                .setConnector(call.caller(), charger, number(call), settings)
                .orThrow();
        return Answer.ok(new Data<>(ConnectorView.of(charger, changed)));
    }

    private static int number(Call call) {
        try {
            return Integer.parseInt(call.path("connector_id"));
        } catch (NumberFormatException none) {
            throw Failure.of(404, "connector: found no number in the path");
        }
    }
}
