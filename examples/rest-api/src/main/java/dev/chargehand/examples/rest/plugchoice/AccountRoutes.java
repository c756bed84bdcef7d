package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.All;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.examples.rest.plugchoice.body.NewTeam;
import dev.chargehand.examples.rest.plugchoice.view.TeamView;
import dev.chargehand.examples.rest.plugchoice.view.UserView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.examples.rest.store.Numbered;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.TeamType;
import java.util.List;

/** The caller, and the caller's teams. */
final class AccountRoutes {
    private final Host host;

    AccountRoutes(Host host) {
        this.host = host;
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, "/api/v3/user", "Who the caller is", this::me)
                        .gives(200, Data.class, UserView.class),
                Route.of(Method.GET, "/api/v3/teams", "List the caller's teams", this::teams)
                        .gives(200, DataList.class, TeamView.class),
                Route.of(Method.POST, "/api/v3/teams", "Create a team", this::create)
                        .takes(NewTeam.class)
                        .gives(201, Data.class, TeamView.class));
    }

    private Answer me(Call call) {
        long number = host.numbers().of(Kind.USER, Users.uuid(call.caller()));
        return Answer.ok(new Data<>(UserView.of(call.caller(), number)));
    }

    private Answer teams(Call call) {
        List<Team> teams = All.of(page -> host.chargehand().teams().list(call.caller(), page)).stream()
                .map(TeamOfUser::team)
                .toList();
        Numbered numbers = host.numbers()
                .of(Kind.TEAM, teams.stream().map(team -> team.id().value()).toList());
        return Answer.ok(new DataList<>(teams.stream()
                .map(team -> TeamView.of(team, numbers.of(team.id().value())))
                .toList()));
    }

    /** The library takes a team without an address; the source does not. */
    private Answer create(Call call) {
        NewTeam body = call.body(NewTeam.class);
        TeamDraft named = TeamDraft.named(body.name()).email(body.email());
        TeamDraft draft = body.type() == null
                ? named
                : named.type(Wire.named("type", TeamType.class, TeamView::type, body.type()));
        draft.check().orThrow();
        if (body.email() == null || body.email().isBlank()) {
            throw Failure.field("email", "expected an e-mail address");
        }
        Team team = host.chargehand().teams().create(call.caller(), draft).orThrow();
        return Answer.created(new Data<>(
                TeamView.of(team, host.numbers().of(Kind.TEAM, team.id().value()))));
    }
}
