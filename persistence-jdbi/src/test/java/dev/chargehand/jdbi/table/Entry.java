package dev.chargehand.jdbi.table;

import dev.chargehand.Outcome;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the table.
 *
 * @param name what is done, in the words of the cost contract
 * @param call the method
 * @param callers who is tried
 * @param given makes ready what the call needs, and returns the call for a caller
 */
record Entry(String name, String call, List<Caller> callers, Function<Scene, Call> given) {
    /** Anyone about a site. */
    static final List<Caller> ON_SITES =
            List.of(Caller.STRANGER, Caller.BASIC, Caller.SENSITIVE, Caller.OWNER, Caller.MEMBER);

    /** Anyone about a team. */
    static final List<Caller> ON_TEAMS = List.of(Caller.STRANGER, Caller.MEMBER, Caller.ADMIN);

    /** Given to the library by a caller. */
    interface Call {
        Outcome<?> by(UserId caller);
    }

    static Entry onSites(String name, String call, Function<Scene, Call> given) {
        return new Entry(name, call, ON_SITES, given);
    }

    static Entry onTeams(String name, String call, Function<Scene, Call> given) {
        return new Entry(name, call, ON_TEAMS, given);
    }

    /** For oneself: anyone may. */
    static Entry forAnyone(String name, String call, Function<Scene, Call> given) {
        return new Entry(name, call, List.of(Caller.STRANGER), given);
    }

    /** By the host, whose rights nobody looks at. */
    static Entry byHost(String name, String call, Function<Scene, Call> given) {
        return new Entry(name, call, List.of(), given);
    }

    boolean isByHost() {
        return callers.isEmpty();
    }

    /** Whether a caller of this kind may, or nothing where that kind is not tried. */
    Optional<Boolean> may(Caller caller, Scene scene) {
        return callers.contains(caller)
                ? Optional.of(given.apply(scene).by(scene.caller(caller)).isAccepted())
                : Optional.empty();
    }
}
