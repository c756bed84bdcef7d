package dev.chargehand.jdbi.table;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The calls of the table, for what else is to be true of each. */
public final class EveryCall {
    private static final UserId HOST = Scene.user("host");

    private final Entry entry;
    private Optional<Function<Scene, UserId>> caller = Optional.empty();

    private EveryCall(Entry entry) {
        this.entry = entry;
    }

    /** Those that change something, and those that only ask. */
    public static List<EveryCall> all() {
        return Stream.concat(CommandTable.commands().stream(), CommandTable.questions().stream())
                .map(EveryCall::new)
                .toList();
    }

    /** In a scene of its own, by each kind of caller until one is found who may. */
    public void give(Storage storage) {
        whoMay(new Scene(CommandTable.chargehand(storage), storage));
    }

    /** By someone who may, in a scene of its own, ready to be given. */
    public Supplier<Outcome<?>> ready(Storage storage) {
        Chargehand chargehand = CommandTable.chargehand(storage);
        if (caller.isEmpty()) {
            caller = Optional.of(whoMay(new Scene(chargehand, storage)));
        }
        Scene scene = new Scene(chargehand, storage);
        UserId user = caller.get().apply(scene);
        Entry.Call call = entry.given().apply(scene);
        return () -> call.by(user);
    }

    private Function<Scene, UserId> whoMay(Scene scene) {
        Entry.Call call = entry.given().apply(scene);
        if (entry.isByHost()) {
            call.by(HOST).orThrow();
            return other -> HOST;
        }
        Caller who = entry.callers().stream()
                .filter(caller -> call.by(scene.caller(caller)).isAccepted())
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected someone who may call " + entry.call()));
        return other -> other.caller(who);
    }

    @Override
    public String toString() {
        return entry.call();
    }
}
