package dev.chargehand.testkit.model;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.testkit.model.MachineActions.Kind;
import java.util.List;
import java.util.Optional;

/** Actions on chargers; most come from those who may give them. */
final class ChargerActions {
    static final List<Kind> ALL = List.of(
            new Kind(
                    1,
                    "register charger",
                    (m, a, b, c) -> m.perform(
                            ChargerCall.register(m.subject(a), m.chargers().identity(b), MachineChargers.pincode(1)))),
            new Kind(1, "register charger with team", (m, a, b, c) -> {
                var team = m.team(b);
                m.perform(ChargerCall.register(
                        m.memberOf(team, a), team, m.chargers().identity(c), MachineChargers.pincode(1)));
            }),
            new Kind(3, "register charger on site", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(ChargerCall.register(
                        m.ownerOf(site, b), site, m.chargers().identity(c), MachineChargers.pincode(1)));
            }),
            new Kind(4, "attach", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(ChargerCall.attach(
                        m.memberOf(m.teamOn(site, b), c), site, m.chargers().known(c), MachineChargers.pincode(a + b)));
            }),
            new Kind(3, "detach", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                m.perform(ChargerCall.detach(m.chargers().ownerOf(charger, b), charger));
            }),
            new Kind(3, "move", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                m.perform(ChargerCall.move(m.chargers().ownerOf(charger, b), charger, m.site(c)));
            }),
            new Kind(2, "delete charger", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                m.perform(ChargerCall.delete(m.chargers().ownerOf(charger, b), charger, c % 3 == 0));
            }),
            new Kind(1, "delete team with chargers", (m, a, b, c) -> {
                var team = m.chargers().holder(a);
                m.perform(Call.deleteTeam(m.memberOf(team, b), team));
            }),
            new Kind(2, "call charger", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                m.perform(ChargerCall.changeReference(
                        m.chargers().ownerOf(charger, b),
                        charger,
                        c % 3 == 0 ? Optional.empty() : Optional.of("Gate " + c % 4)));
            }),
            new Kind(2, "set plug", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(a);
                m.perform(ChargerCall.setConnector(
                        m.chargers().ownerOf(charger, b),
                        charger,
                        c % 9 == 0 ? 2 : 1,
                        c % 7 == 0 ? c % 2 * 1001 : 16 + c % 3));
            }),
            new Kind(
                    1,
                    "report",
                    (m, a, b, c) -> m.perform(ChargerCall.report(
                            m.chargers().charger(a),
                            List.of(ConnectionStatus.values()).get(b % 3)))),
            new Kind(3, "see charger", (m, a, b, c) -> {
                ChargerId charger = m.chargers().charger(b);
                new ChargerQuestions(m)
                        .charger(c % 2 == 0 ? m.user(a) : m.chargers().ownerOf(charger, c), charger);
            }),
            new Kind(
                    2, "list chargers", (m, a, b, c) -> new ChargerQuestions(m).lists(m.user(a), m.team(b), m.site(c))),
            new Kind(
                    2,
                    "ask capability",
                    (m, a, b, c) -> new ChargerQuestions(m)
                            .capabilities(m.user(a), m.chargers().charger(b), m.site(c))),
            new Kind(
                    1,
                    "who reaches charger",
                    (m, a, b, c) ->
                            new ChargerQuestions(m).whoReaches(m.chargers().charger(a))));

    private ChargerActions() {}
}
