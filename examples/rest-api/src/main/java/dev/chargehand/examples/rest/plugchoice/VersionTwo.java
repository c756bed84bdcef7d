package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Page;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.view.ListedCharger;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deprecated list of a team's chargers, which takes the team's integer id. */
final class VersionTwo {
    private final Host host;
    private final ChargerViews views;

    VersionTwo(Host host) {
        this.host = host;
        this.views = new ChargerViews(host.numbers());
    }

    List<Route> routes() {
        return List.of(Route.of(
                        Method.GET,
                        "/api/v2/teams/{team_id}/chargers",
                        "List the chargers a team reaches (deprecated)",
                        this::chargers)
                .queries(ChargerQueries.NAMES)
                .gives(200, DataList.class, ListedCharger.class));
    }

    /** The body is as documented, without links; so the next page's stands in a header. */
    private Answer chargers(Call call) {
        TeamId team = team(call);
        Window window = Window.of(call);
        Page<ReachableCharger> page = window.of(
                part -> host.chargehand().chargers().ofTeam(call.caller(), team, ChargerQueries.of(call), part));
        Answer answer = Answer.ok(new DataList<>(views.listed(page.items())));
        return page.next().isEmpty()
                ? answer
                : answer.with("Link", "<" + new Links(call).page(window.number() + 1, page.next()) + ">; rel=\"next\"");
    }

    /** Another's team is looked for here already: the library would name it by its UUID. */
    private TeamId team(Call call) {
        return number(call.path("team_id"))
                .flatMap(number -> host.numbers().id(Kind.TEAM, number))
                .map((UUID id) -> new TeamId(id))
                .filter(team ->
                        host.chargehand().teams().get(call.caller(), team).isAccepted())
                .orElseThrow(() -> Failure.of(404, "team: no such integer id, or not visible to the caller"));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
