package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Api;
import dev.chargehand.examples.rest.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** All calls of version 3, and of version 2 the list of chargers. */
public final class Plugchoice {
    private Plugchoice() {}

    public static Api api(Host host) {
        List<Route> routes = Stream.of(
                        new AccountRoutes(host).routes(),
                        new SiteRoutes(host).routes(),
                        new SiteTeamRoutes(host).routes(),
                        new InviteRoutes(host).routes(),
                        new RequestRoutes(host).routes(),
                        new ChargerRoutes(host).routes(),
                        new SiteChargerRoutes(host).routes(),
                        new ConnectorRoutes(host).routes(),
                        new LicenseRoutes(host).routes(),
                        new CatalogueRoutes(host).routes(),
                        new VersionTwo(host).routes())
                .flatMap(List::stream)
                .toList();
        return new Api(new PlugchoiceDialect(host.clock()), routes);
    }
}
