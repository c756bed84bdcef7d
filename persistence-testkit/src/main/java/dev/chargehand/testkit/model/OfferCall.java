package dev.chargehand.testkit.model;

import dev.chargehand.Outcome;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import dev.chargehand.testkit.model.Call.Done;
import java.util.Optional;
import java.util.Set;

/** Commands on data requests and invitations. */
public final class OfferCall {
    private OfferCall() {}

    public static Call request(UserId actor, SiteId site, TeamId team, String reason, PlainEnd end) {
        return new Call(
                actor,
                actor + " requests data of site " + site + " for team " + team + " until " + end,
                library -> {
                    var outcome = library.requests().request(actor, site, team, reason, end.expiry());
                    return outcome.fold(made -> Done.of(outcome).made(made.id()), no -> Done.of(outcome));
                },
                (model, done, now) -> model.requests().request(actor, site, team, reason, end, done.request(), now));
    }

    public static Call approve(UserId actor, DataRequestId request, Optional<PlainEnd> end) {
        return new Call(
                actor,
                actor + " approves request " + request + " until " + end,
                library -> Done.of(
                        end.isPresent()
                                ? library.requests()
                                        .approve(actor, request, end.get().expiry())
                                : library.requests().approve(actor, request)),
                (model, done, now) -> model.requests().approve(actor, request, end, now));
    }

    public static Call deny(UserId actor, DataRequestId request) {
        return new Call(
                actor,
                actor + " denies request " + request,
                library -> Done.of(library.requests().deny(actor, request)),
                (model, done, now) -> model.requests().deny(actor, request, now));
    }

    public static Call withdraw(UserId actor, DataRequestId request) {
        return new Call(
                actor,
                actor + " withdraws request " + request,
                library -> Done.of(library.requests().withdraw(actor, request)),
                (model, done, now) -> model.requests().withdraw(actor, request));
    }

    public static Call invite(UserId actor, SiteId site, UserId address, PlainOffer offer) {
        return new Call(
                actor,
                actor + " invites " + address + " to site " + site + " with " + offer,
                library -> issued(library.invitations()
                        .invite(actor, site, offer.draft(address.text().substring("email:".length())))),
                (model, done, now) -> model.invitations().invite(actor, site, address, offer, done.invitation(), now));
    }

    public static Call resend(UserId actor, InvitationId invitation) {
        return new Call(
                actor,
                actor + " resends invitation " + invitation,
                library -> issued(library.invitations().resend(actor, invitation)),
                (model, done, now) -> model.invitations().resend(actor, invitation, done.invitation(), now));
    }

    public static Call cancel(UserId actor, InvitationId invitation) {
        return new Call(
                actor,
                actor + " cancels invitation " + invitation,
                library -> Done.of(library.invitations().cancel(actor, invitation)),
                (model, done, now) -> model.invitations().cancel(actor, invitation));
    }

    public static Call accept(UserId actor, String token, Optional<TeamId> team, Set<UserId> verified) {
        Acceptance sent = verified.stream().reduce(Acceptance.of(token), Acceptance::verified, (one, other) -> other);
        Acceptance acceptance = team.map(sent::into).orElse(sent);
        return new Call(
                actor,
                actor + " accepts an invitation for " + team + " as " + verified,
                library -> {
                    var outcome = library.invitations().accept(actor, acceptance);
                    return outcome.fold(access -> Done.of(outcome).made(access.team()), no -> Done.of(outcome));
                },
                (model, done, now) -> model.acceptance().accept(actor, token, team, verified, done.team(), now));
    }

    private static Done issued(Outcome<IssuedInvitation> outcome) {
        return outcome.fold(made -> Done.of(outcome).made(made), no -> Done.of(outcome));
    }
}
