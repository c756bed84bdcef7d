package dev.chargehand.testkit.model;

import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.MachineActions.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Actions on requests and invitations; most come from those who may give them. */
final class OfferActions {
    private static final String UNKNOWN_TOKEN = "x".repeat(64);

    static final List<Kind> ALL = List.of(
            new Kind(5, "request", (m, a, b, c) -> {
                var site = m.site(a);
                var team = m.teamAt(PlainWorld.BASIC, site, b);
                m.perform(OfferCall.request(
                        c % 5 == 0 ? m.user(c) : m.memberOf(team, c),
                        site,
                        team,
                        c % 14 == 0 ? " " : "Please",
                        MachineClock.end(m, c)));
            }),
            new Kind(2, "approve", (m, a, b, c) -> {
                var request = m.request(a);
                m.perform(OfferCall.approve(
                        decider(m, request, b),
                        request,
                        c % 3 == 0 ? Optional.empty() : Optional.of(MachineClock.end(m, c))));
            }),
            new Kind(1, "deny", (m, a, b, c) -> {
                var request = m.request(a);
                m.perform(OfferCall.deny(decider(m, request, b), request));
            }),
            new Kind(1, "withdraw", (m, a, b, c) -> {
                var request = m.request(a);
                PlainRequest plain = m.model().world().requests().get(request);
                m.perform(OfferCall.withdraw(
                        plain == null || b % 3 == 0 ? m.user(b) : m.memberOf(plain.team(), b), request));
            }),
            new Kind(6, "invite", (m, a, b, c) -> {
                var site = m.site(a);
                m.perform(OfferCall.invite(inviter(m, site, b), site, m.address(c), offer(m, site, b, c)));
            }),
            new Kind(1, "invite many", (m, a, b, c) -> {
                var site = m.site(a);
                var inviter = m.ownerOf(site, b);
                for (int more = 0; more < 4; more++) {
                    m.perform(OfferCall.invite(inviter, site, m.address(c + more), PlainOffer.BASIC));
                }
            }),
            new Kind(5, "invite as guest", (m, a, b, c) -> {
                var site = m.site(a);
                var inviter = m.memberOf(m.teamAt(PlainWorld.SENSITIVE, site, b), c);
                m.perform(OfferCall.invite(inviter, site, m.address(b), offer(m, site, b, c)));
            }),
            new Kind(2, "approve at the end", (m, a, b, c) -> {
                var request = m.request(a);
                PlainRequest plain = m.model().world().requests().get(request);
                if (plain != null && plain.isPending() && plain.wanted() instanceof DataAccess.Until until) {
                    m.world().clock().set(until.end().plusMillis(c % 3 - 1));
                }
                m.perform(OfferCall.approve(decider(m, request, b), request, Optional.empty()));
            }),
            new Kind(3, "accept when who invited may no more", (m, a, b, c) -> {
                PlainInvitation plain = m.model().world().invitations().get(m.invitation(a));
                if (plain != null && plain.isPending()) {
                    var owner = m.ownerOf(plain.site(), b);
                    m.perform(
                            c % 2 == 0
                                    ? AccessCall.revoke(owner, plain.site(), plain.team(), true)
                                    : Call.removeMember(plain.by(), plain.team(), plain.by()));
                    accept(m, plain, b, c);
                }
            }),
            new Kind(1, "resend", (m, a, b, c) -> {
                var invitation = m.invitation(a);
                m.perform(OfferCall.resend(party(m, invitation, b), invitation));
            }),
            new Kind(1, "cancel", (m, a, b, c) -> {
                var invitation = m.invitation(a);
                m.perform(OfferCall.cancel(party(m, invitation, b), invitation));
            }),
            new Kind(6, "accept", (m, a, b, c) -> {
                PlainInvitation plain = m.model().world().invitations().get(m.invitation(a));
                if (plain != null) {
                    accept(m, plain, b, c);
                }
            }),
            new Kind(1, "accept as someone", (m, a, b, c) -> {
                PlainInvitation plain = m.model().world().invitations().get(m.invitation(a));
                String token = plain == null ? UNKNOWN_TOKEN : plain.token();
                m.perform(OfferCall.accept(
                        m.user(b), c % 7 == 0 ? token.substring(1) : token, Optional.of(m.team(c)), Set.of()));
            }));

    private OfferActions() {}

    private static void accept(Machine machine, PlainInvitation invitation, int b, int c) {
        UserId user = machine.userOf(invitation.address()).orElse(machine.user(b));
        Optional<TeamId> team = c % 3 == 0 ? Optional.empty() : Optional.of(ownTeam(machine, user, c));
        machine.perform(OfferCall.accept(user, invitation.token(), team, Set.of(machine.addressOf(user))));
    }

    private static UserId decider(Machine machine, DataRequestId request, int number) {
        PlainRequest plain = machine.model().world().requests().get(request);
        return plain == null ? machine.user(number) : machine.ownerOf(plain.site(), number);
    }

    /** Half of the time the owner. */
    private static UserId inviter(Machine machine, SiteId site, int number) {
        return number % 2 == 0
                ? machine.ownerOf(site, number / 2)
                : machine.memberOf(machine.teamOn(site, number / 2), number);
    }

    private static UserId party(Machine machine, InvitationId invitation, int number) {
        PlainInvitation plain = machine.model().world().invitations().get(invitation);
        return plain == null || number % 3 == 0
                ? machine.user(number)
                : number % 3 == 1 ? machine.memberOf(plain.team(), number) : machine.ownerOf(plain.site(), number);
    }

    private static PlainOffer offer(Machine machine, SiteId site, int b, int c) {
        return switch ((b + c) % 8) {
            case 0 -> PlainOffer.OWNERSHIP;
            case 1 -> PlainOffer.OWNERSHIP.only(Set.of());
            case 2, 3 -> PlainOffer.data(MachineClock.end(machine, b));
            case 4, 5 ->
                machine.assetsFor(site, c)
                        .map(PlainOffer.data(MachineClock.end(machine, b))::only)
                        .orElse(PlainOffer.BASIC);
            default -> PlainOffer.BASIC;
        };
    }

    /** Most often a team of the user's own. */
    private static TeamId ownTeam(Machine machine, UserId user, int number) {
        List<TeamId> own = machine.model().world().teams().keySet().stream()
                .filter(team -> machine.model().world().isIn(team, user))
                .sorted()
                .toList();
        return own.isEmpty() || number % 8 == 0 ? machine.team(number) : own.get(number % own.size());
    }
}
