package dev.chargehand.testkit.model;

import dev.chargehand.team.Role;
import java.util.ArrayList;
import java.util.List;
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
    private static final int STEPS = 90;

    private MachineActions() {}

    /** What an action does, given three numbers that name things. */
    interface Deed {
        void run(Machine machine, int a, int b, int c);
    }

    /** A kind of action, and how often it comes. */
    record Kind(int weight, String text, Deed deed) {}

    public static ActionChainArbitrary<Machine> chains(Supplier<Machine> start) {
        List<Kind> kinds = new ArrayList<>(TEAMS);
        kinds.addAll(SITES);
        kinds.addAll(QUESTIONS);
        kinds.addAll(SiteActions.ALL);
        kinds.addAll(OfferActions.ALL);
        kinds.addAll(ChargerActions.ALL);
        kinds.addAll(LicenseActions.ALL);
        ActionChainArbitrary<Machine> chains =
                ActionChain.<Machine>startWith(start).withMaxTransformations(STEPS);
        for (Kind kind : kinds) {
            chains = chains.withAction(kind.weight(), action(kind));
        }
        return chains;
    }

    private static final List<Kind> TEAMS = List.of(
            new Kind(2, "create team", (m, a, b, c) -> m.createTeam(a, name(b))),
            new Kind(1, "rename team", (m, a, b, c) -> m.perform(Call.renameTeam(m.user(a), m.team(b), name(c)))),
            new Kind(1, "delete team", (m, a, b, c) -> m.perform(Call.deleteTeam(m.user(a), m.team(b)))),
            new Kind(
                    4,
                    "add member",
                    (m, a, b, c) -> m.perform(Call.addMember(m.user(a), m.team(b), m.subject(c), anyRole(c)))),
            new Kind(
                    3,
                    "change role",
                    (m, a, b, c) ->
                            m.perform(Call.changeRole(m.memberOf(m.team(b), a), m.team(b), m.subject(c), role(c)))),
            new Kind(
                    2,
                    "remove member",
                    (m, a, b, c) -> m.perform(Call.removeMember(m.user(a), m.team(b), m.subject(c)))),
            new Kind(2, "leave", (m, a, b, c) -> {
                var team = m.team(b);
                var member = m.memberOf(team, a);
                m.perform(Call.removeMember(member, team, member));
            }),
            new Kind(1, "end a personal team", (m, a, b, c) -> {
                var user = m.subject(a);
                m.model().world().teams().entrySet().stream()
                        .filter(team -> team.getValue().personalOf().isPresent())
                        .map(team -> team.getKey())
                        .sorted()
                        .findFirst()
                        .ifPresent(team -> m.perform(
                                c % 2 == 0 ? Call.deleteTeam(user, team) : Call.removeMember(user, team, user)));
            }));

    private static final List<Kind> SITES = List.of(
            new Kind(2, "create site", (m, a, b, c) -> m.perform(Call.createSite(m.subject(a), name(b)))),
            new Kind(
                    1,
                    "create site of team",
                    (m, a, b, c) -> m.perform(Call.createSite(m.user(a), m.team(b), name(c)))),
            new Kind(1, "rename site", (m, a, b, c) -> m.perform(Call.renameSite(m.user(a), m.site(b), name(c)))),
            new Kind(1, "delete site", (m, a, b, c) -> m.perform(Call.deleteSite(m.user(a), m.site(b)))),
            new Kind(
                    3,
                    "give access",
                    (m, a, b, c) ->
                            m.give(m.site(a), m.team(b), MachineClock.data(m, c), m.assetsFor(m.site(a), a + b))));

    private static final List<Kind> QUESTIONS = List.of(
            new Kind(3, "ask", (m, a, b, c) -> new MachineQuestions(m).can(m.user(a), m.site(b))),
            new Kind(2, "look", (m, a, b, c) -> new MachineQuestions(m).look(m.user(a), m.team(b))),
            new Kind(3, "see site", (m, a, b, c) -> new MachineQuestions(m).site(m.user(a), m.site(b))),
            new Kind(2, "see team on site", (m, a, b, c) -> {
                var site = m.site(b);
                new MachineQuestions(m).teamOn(m.user(a), site, m.teamOn(site, c));
            }),
            new Kind(2, "see asset", (m, a, b, c) -> new MachineQuestions(m).asset(m.user(a), m.asset(b))),
            new Kind(1, "see request", (m, a, b, c) -> new MachineQuestions(m).request(m.user(a), m.request(b))),
            new Kind(1, "who reaches", (m, a, b, c) -> new MachineQuestions(m).whoReaches(m.site(a))),
            new Kind(4, "jump to an end", (m, a, b, c) -> MachineClock.jump(m, a, b)),
            new Kind(2, "advance clock", (m, a, b, c) -> MachineClock.step(m, a)),
            new Kind(1, "set clock back", (m, a, b, c) -> MachineClock.step(m, -a)));

    private static Action.Independent<Machine> action(Kind kind) {
        Arbitrary<Integer> number =
                Arbitraries.integers().between(0, 59).withDistribution(RandomDistribution.uniform());
        return () -> Combinators.combine(number, number, number)
                .as((a, b, c) -> Transformer.mutate(
                        kind.text() + " " + a + " " + b + " " + c,
                        machine -> kind.deed().run(machine, a, b, c)));
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
}
