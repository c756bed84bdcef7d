package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import dev.chargehand.team.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** Every command, every question and every step of the clock, as actions that can be chained in any order. */
public final class MachineActions {
    private static final int STEPS = 40;

    private MachineActions() {}

    /** What an action does, given three numbers that name things. */
    private interface Deed {
        void run(Machine machine, int a, int b, int c);
    }

    public static ActionChainArbitrary<Machine> chains(Supplier<Machine> start) {
        return ActionChain.<Machine>startWith(start)
                .withAction(3, action("create team", (m, a, b, c) -> m.createTeam(a, name(b))))
                .withAction(
                        1,
                        action(
                                "rename team",
                                (m, a, b, c) -> m.perform(Call.renameTeam(m.user(a), m.team(b), name(c)))))
                .withAction(1, action("delete team", (m, a, b, c) -> m.perform(Call.deleteTeam(m.user(a), m.team(b)))))
                .withAction(
                        5,
                        action(
                                "add member",
                                (m, a, b, c) ->
                                        m.perform(Call.addMember(m.user(a), m.team(b), m.subject(c), anyRole(c)))))
                .withAction(
                        3,
                        action(
                                "change role",
                                (m, a, b, c) ->
                                        m.perform(Call.changeRole(m.user(a), m.team(b), m.subject(c), role(c)))))
                .withAction(
                        2,
                        action(
                                "remove member",
                                (m, a, b, c) -> m.perform(Call.removeMember(m.user(a), m.team(b), m.subject(c)))))
                .withAction(
                        1,
                        action("leave", (m, a, b, c) -> m.perform(Call.removeMember(m.user(a), m.team(b), m.user(a)))))
                .withAction(1, action("create site", (m, a, b, c) -> m.perform(Call.createSite(m.subject(a), name(b)))))
                .withAction(
                        3,
                        action(
                                "create site of team",
                                (m, a, b, c) -> m.perform(Call.createSite(m.user(a), m.team(b), name(c)))))
                .withAction(
                        2,
                        action(
                                "rename site",
                                (m, a, b, c) -> m.perform(Call.renameSite(m.user(a), m.site(b), name(c)))))
                .withAction(1, action("delete site", (m, a, b, c) -> m.perform(Call.deleteSite(m.user(a), m.site(b)))))
                .withAction(3, action("give access", (m, a, b, c) -> m.give(a, b, data(m, c))))
                .withAction(3, action("ask", (m, a, b, c) -> m.ask(a, b)))
                .withAction(2, action("look", (m, a, b, c) -> m.look(a, b)))
                .withAction(2, action("advance clock", (m, a, b, c) -> m.advance(Duration.ofMillis(a))))
                .withMaxTransformations(STEPS);
    }

    private static Action.Independent<Machine> action(String text, Deed deed) {
        Arbitrary<Integer> number =
                Arbitraries.integers().between(0, 59).withDistribution(RandomDistribution.uniform());
        return () -> Combinators.combine(number, number, number)
                .as((a, b, c) ->
                        Transformer.mutate(text + " " + a + " " + b + " " + c, machine -> deed.run(machine, a, b, c)));
    }

    private static String name(int number) {
        return "Name " + number;
    }

    private static Role role(int number) {
        return number / Machine.USERS % 2 == 0 ? Role.MEMBER : Role.ADMIN;
    }

    private static Optional<Role> anyRole(int number) {
        return number / Machine.USERS % 3 == 2 ? Optional.empty() : Optional.of(role(number));
    }

    private static DataAccess data(Machine machine, int number) {
        return switch (number % 4) {
            case 0 -> DataAccess.none();
            case 1 -> DataAccess.always();
            default -> DataAccess.until(machine.in(Duration.ofMillis(number - 10)));
        };
    }
}
