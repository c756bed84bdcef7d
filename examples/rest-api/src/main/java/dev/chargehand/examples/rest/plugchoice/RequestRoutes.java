package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.body.DataGrant;
import dev.chargehand.examples.rest.plugchoice.body.DataRequestBody;
import dev.chargehand.examples.rest.plugchoice.view.DataRequestView;
import dev.chargehand.examples.rest.plugchoice.view.MessageView;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.DataRequests;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.List;

/** Requests for data access. At the source the owner decides outside the API; those paths are this host's own. */
final class RequestRoutes {
    private static final String ASK = "/api/v3/sites/{site}/teams/{team}/request-sensitive-data";
    private static final String OF_SITE = "/api/v3/sites/{site}/data-requests";
    private static final String REQUEST = "/api/v3/data-requests/{request}";

    private final Host host;

    RequestRoutes(Host host) {
        this.host = host;
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.POST, ASK, "Ask for data access", this::ask)
                        .takes(DataRequestBody.class)
                        .gives(200, MessageView.class),
                Route.of(Method.GET, OF_SITE, "List the pending requests for a site", this::pending)
                        .queries(Window.QUERIES.toArray(String[]::new))
                        .gives(200, PageWithMeta.class, DataRequestView.class),
                Route.of(Method.GET, REQUEST, "Get a request", this::get).gives(200, Data.class, DataRequestView.class),
                Route.of(Method.POST, REQUEST + "/approve", "Approve a request, or grant an earlier end", this::approve)
                        .takes(DataGrant.class)
                        .gives(200, MessageView.class),
                Route.of(Method.POST, REQUEST + "/deny", "Deny a request", this::deny)
                        .gives(200, MessageView.class),
                Route.of(Method.POST, REQUEST + "/withdraw", "Withdraw a request", this::withdraw)
                        .gives(200, MessageView.class));
    }

    private Answer ask(Call call) {
        DataRequestBody body = call.body(DataRequestBody.class);
        Expiry end = Ends.of(
                "requested_expires_never",
                body.requestedExpiresNever(),
                "requested_data_expires_at",
                body.requestedDataExpiresAt(),
                host.clock());
        requests()
                .request(call.caller(), site(call), new TeamId(call.id("team")), body.reason(), end)
                .orThrow();
        return done("Sensitive data access request sent successfully");
    }

    private Answer pending(Call call) {
        Window window = Window.of(call);
        Page<DataRequest> page = window.of(part -> requests().pending(call.caller(), site(call), part));
        return Answer.ok(PageWithMeta.of(
                call,
                window,
                page,
                page.items().stream().map(DataRequestView::of).toList()));
    }

    private Answer get(Call call) {
        return Answer.ok(new Data<>(
                DataRequestView.of(requests().get(call.caller(), id(call)).orThrow())));
    }

    private Answer approve(Call call) {
        DataGrant body = call.body(DataGrant.class);
        if (body.expiresNever() == null && body.dataAccessExpiresAt() == null) {
            requests().approve(call.caller(), id(call)).orThrow();
        } else {
            Expiry end = Ends.of(
                    "expires_never",
                    body.expiresNever(),
                    "data_access_expires_at",
                    body.dataAccessExpiresAt(),
                    host.clock());
            requests().approve(call.caller(), id(call), end).orThrow();
        }
        return done("Sensitive data access granted successfully");
    }

    private Answer deny(Call call) {
        requests().deny(call.caller(), id(call)).orThrow();
        return done("Sensitive data access request denied");
    }

    private Answer withdraw(Call call) {
        requests().withdraw(call.caller(), id(call)).orThrow();
        return done("Sensitive data access request withdrawn");
    }

    private DataRequests requests() {
        return host.chargehand().requests();
    }

    private static Answer done(String message) {
        return Answer.ok(new MessageView(message));
    }

    private static SiteId site(Call call) {
        return new SiteId(call.id("site"));
    }

    private static DataRequestId id(Call call) {
        return new DataRequestId(call.id("request"));
    }
}
