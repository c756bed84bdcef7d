package dev.chargehand.examples.rest.enertalk;

import dev.chargehand.Chargehand;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Api;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.http.Handler;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** The seven calls on teams. */
public final class EnerTalk {
    /** Where its paths begin. */
    public static final String PREFIX = "/teams";

    private static final String TEAM = "/teams/{teamId}";
    private static final String MEMBERSHIPS = "/teams/{teamId}/memberships";
    private static final String VERSION = "2.0.0";
    private static final String NAMELESS = "Team";

    private final Chargehand chargehand;
    private final WholeTeams whole;

    private EnerTalk(Chargehand chargehand) {
        this.chargehand = chargehand;
        this.whole = new WholeTeams(chargehand);
    }

    public static Api api(Chargehand chargehand) {
        EnerTalk calls = new EnerTalk(chargehand);
        return new Api(new EnerTalkDialect(), calls.routes());
    }

    private List<Route> routes() {
        return List.of(
                route(Method.POST, PREFIX, "Create a team", this::create)
                        .takes(TeamChange.class)
                        .gives(201, TeamBody.class),
                route(Method.GET, PREFIX, "List the caller's teams", this::list).givesList(200, TeamBody.class),
                route(Method.GET, TEAM, "Get a team", this::get).gives(200, TeamBody.class),
                route(Method.PATCH, TEAM, "Rename a team", this::rename)
                        .takes(TeamChange.class)
                        .gives(200, TeamBody.class),
                route(Method.DELETE, TEAM, "Delete a team that has no sites", this::delete)
                        .gives(200, Deleted.class),
                route(Method.PUT, MEMBERSHIPS, "Add a member or change a role", this::put)
                        .takes(MembershipChange.class)
                        .gives(200, TeamBody.class),
                route(Method.POST, MEMBERSHIPS, "The same as PUT, which the page's example spells so", this::put)
                        .takes(MembershipChange.class)
                        .gives(200, TeamBody.class),
                route(Method.DELETE, MEMBERSHIPS, "Remove a member, or leave", this::remove)
                        .takes(MembershipChange.class)
                        .gives(200, TeamBody.class));
    }

    /**
     * A team that is no more.
     *
     * @param id which
     */
    record Deleted(String id) {}

    private static Route route(Method method, String path, String summary, Handler handler) {
        return Route.of(method, path, summary, call -> {
            requireVersion(call);
            return handler.handle(call);
        });
    }

    private static void requireVersion(Call call) {
        String version = call.header("accept-version").orElse(VERSION);
        if (!version.equals(VERSION)) {
            throw Failure.of(400, "accept-version: expected " + VERSION + " or none");
        }
    }

    /** The page does not mark the name as required. */
    private Answer create(Call call) {
        TeamChange change = call.body(TeamChange.class);
        TeamDraft draft = TeamDraft.named(change.name() == null ? NAMELESS : change.name());
        TeamId team = chargehand.teams().create(call.caller(), draft).orThrow().id();
        return Answer.created(whole.team(call.caller(), team));
    }

    private Answer list(Call call) {
        return Answer.ok(whole.teams(call.caller()));
    }

    private Answer get(Call call) {
        return Answer.ok(whole.team(call.caller(), team(call)));
    }

    private Answer rename(Call call) {
        TeamChange change = call.body(TeamChange.class);
        if (change.name() == null) {
            throw Failure.field("name", "expected a text of 1 to 255 characters");
        }
        TeamDraft draft = TeamDraft.changes().name(change.name());
        chargehand.teams().update(call.caller(), team(call), draft).orThrow();
        return Answer.ok(whole.team(call.caller(), team(call)));
    }

    private Answer delete(Call call) {
        return Answer.ok(new Deleted(
                chargehand.teams().delete(call.caller(), team(call)).orThrow().toString()));
    }

    private Answer put(Call call) {
        MembershipChange change = call.body(MembershipChange.class);
        UserId user = change.requiredUser();
        change.wantedRole()
                .map(role -> chargehand.teams().addMember(call.caller(), team(call), user, role))
                .orElseGet(() -> chargehand.teams().addMember(call.caller(), team(call), user))
                .orThrow();
        return Answer.ok(whole.team(call.caller(), team(call)));
    }

    /** Who has left cannot read the team any more, but is told of it once: as it was, without the one who left. */
    private Answer remove(Call call) {
        UserId user = call.body(MembershipChange.class).user().orElse(call.caller());
        TeamBody before = whole.team(call.caller(), team(call));
        chargehand.teams().removeMember(call.caller(), team(call), user).orThrow();
        return Answer.ok(before.without(Users.address(user)));
    }

    private static TeamId team(Call call) {
        return new TeamId(call.id("teamId"));
    }
}
