package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Chargers;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.ChargerChange;
import dev.chargehand.examples.rest.plugchoice.body.NewCharger;
import dev.chargehand.examples.rest.plugchoice.view.ChargerView;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.Optional;

/** Chargers: listed, registered, shown, named and deleted. */
final class ChargerRoutes {
    private static final String CHARGERS = "/api/v3/chargers";
    private static final String CHARGER = "/api/v3/chargers/{charger}";
    private static final String OF_TEAM = "/api/v3/teams/{team}/chargers";
    private static final String REVOKE = "revoke_licenses";

    private final Host host;
    private final ChargerViews views;
    private final Registrations registrations;

    ChargerRoutes(Host host) {
        this.host = host;
        this.views = new ChargerViews(host.numbers());
        this.registrations = new Registrations(host.chargehand().chargers());
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, CHARGERS, "List the chargers the caller reaches", this::list)
                        .queries(ChargerQueries.NAMES)
                        .gives(200, PageWithMeta.class, ChargerView.class),
                Route.of(Method.GET, OF_TEAM, "List the chargers a team reaches", this::ofTeam)
                        .queries(ChargerQueries.NAMES)
                        .gives(200, FlatPage.class, ChargerView.class),
                Route.of(Method.POST, CHARGERS, "Register a charger", this::register)
                        .takes(NewCharger.class)
                        .gives(201, Data.class, ChargerView.class),
                Route.of(Method.GET, CHARGER, "Get a charger", this::get).gives(200, Data.class, ChargerView.class),
                Route.of(Method.PUT, CHARGER, "Change what a charger is called", this::update)
                        .takes(ChargerChange.class)
                        .gives(200, Data.class, ChargerView.class),
                Route.of(Method.DELETE, CHARGER, "Delete a charger; with its licenses, if asked to", this::delete)
                        .queries(REVOKE));
    }

    private Answer list(Call call) {
        Window window = Window.of(call);
        Page<ReachableCharger> page = window.of(part -> chargers().list(call.caller(), ChargerQueries.of(call), part));
        return Answer.ok(PageWithMeta.of(call, window, page, views.of(page.items())));
    }

    private Answer ofTeam(Call call) {
        Window window = Window.of(call);
        TeamId team = new TeamId(call.id("team"));
        Page<ReachableCharger> page =
                window.of(part -> chargers().ofTeam(call.caller(), team, ChargerQueries.of(call), part));
        return Answer.ok(FlatPage.of(call, window, page, views.of(page.items()), ChargerQueries.FILTER_OPTIONS));
    }

    private Answer register(Call call) {
        ReachableCharger made = registrations.register(call.caller(), call.body(NewCharger.class));
        return Answer.created(new Data<>(shown(call, made)));
    }

    private Answer get(Call call) {
        return Answer.ok(
                new Data<>(shown(call, chargers().get(call.caller(), id(call)).orThrow())));
    }

    private Answer update(Call call) {
        ChargerChange body = call.body(ChargerChange.class);
        if (body.reference() == null) {
            throw Failure.field("reference", "expected a text, or null to clear it");
        }
        ReachableCharger changed = chargers()
                .changeReference(call.caller(), id(call), body.reference().orElse(null))
                .orThrow();
        return Answer.ok(new Data<>(shown(call, changed)));
    }

    private Answer delete(Call call) {
        boolean revoke = call.query(REVOKE).filter("true"::equals).isPresent();
        if (revoke) {
            chargers().deleteAndRevoke(call.caller(), id(call)).orThrow();
        } else {
            chargers().delete(call.caller(), id(call)).orThrow();
        }
        return Answer.nothing();
    }

    /** With the pincode, for who may see it. */
    private ChargerView shown(Call call, ReachableCharger charger) {
        Optional<Pincode> pincode = charger.level().includes(AccessLevel.SENSITIVE)
                ? chargers().pincode(call.caller(), charger.charger().id()).toOptional()
                : Optional.empty();
        return views.of(charger, pincode);
    }

    private Chargers chargers() {
        return host.chargehand().chargers();
    }

    private static ChargerId id(Call call) {
        return new ChargerId(call.id("charger"));
    }
}
