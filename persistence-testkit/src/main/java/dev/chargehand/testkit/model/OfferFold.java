package dev.chargehand.testkit.model;

import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.RequestEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import java.util.Map;
import java.util.function.Predicate;

/** The part of a fold that is about data requests and invitations. */
final class OfferFold implements RequestEvent.Handler, InvitationEvent.Handler {
    private final State state;
    private final FoldChecks checks;

    OfferFold(State state, FoldChecks checks) {
        this.state = state;
        this.checks = checks;
    }

    @Override
    public void on(RequestEvent.DataRequested event) {
        DataRequest request = event.request();
        checks.expect(request.isPending(), "begins pending", event);
        checks.expect(
                state.requests().values().stream()
                        .noneMatch(one -> one.isPending()
                                && one.site().equals(request.site())
                                && one.team().equals(request.team())),
                "is the team's only pending one",
                event);
        SiteAccess access = checks.present(
                state.access().getOrDefault(request.site(), Map.of()).get(request.team()), event);
        checks.expect(!access.data().holdsAt(checks.at().toEpochMilli()), "asks for what the team lacks", event);
        checks.expectNew(state.requests().putIfAbsent(request.id(), request), event);
    }

    @Override
    public void on(RequestEvent.DataRequestClosed event) {
        DataRequest request = event.request();
        checks.expect(request.isPending(), "names a pending request", event);
        checks.expect(request.equals(state.requests().get(request.id())), "names what was before", event);
        checks.expect(event.status() != RequestStatus.PENDING, "changes something", event);
        state.requests().put(request.id(), request.with(event.status(), checks.at()));
    }

    @Override
    public void on(InvitationEvent.Invited event) {
        Invitation invitation = event.invitation();
        checks.expect(invitation.isPending(), "begins pending", event);
        checks.expect(
                state.invitations().values().stream()
                        .noneMatch(one -> one.isPending()
                                && one.site().equals(invitation.site())
                                && one.address().equals(invitation.address())),
                "is the only pending one to its address",
                event);
        checks.present(state.access().getOrDefault(invitation.site(), Map.of()).get(invitation.team()), event);
        checks.expectNew(state.invitations().putIfAbsent(invitation.id(), invitation), event);
        checks.expectNew(state.tokens().putIfAbsent(event.token(), invitation.id()), event);
    }

    @Override
    public void on(InvitationEvent.InvitationClosed event) {
        Invitation invitation = event.invitation();
        checks.expect(invitation.isPending(), "names a pending invitation", event);
        checks.expect(invitation.equals(state.invitations().get(invitation.id())), "names what was before", event);
        checks.expect(event.status() != InvitationStatus.PENDING, "changes something", event);
        boolean expired = !checks.at().isBefore(invitation.expiresAt());
        checks.expect(event.status() != InvitationStatus.ACCEPTED || !expired, "accepts what has not expired", event);
        state.invitations().put(invitation.id(), invitation.with(event.status(), checks.at()));
    }

    /** What a deleted team leaves behind goes with it, and nothing of that is pending any more. */
    void dropTeam(TeamId team, Object event) {
        checks.expect(
                state.requests().values().stream()
                        .noneMatch(one -> one.isPending() && one.team().equals(team)),
                "leaves no request of the team pending",
                event);
        checks.expect(
                state.invitations().values().stream()
                        .noneMatch(one -> one.isPending() && one.team().equals(team)),
                "leaves no invitation of the team pending",
                event);
        drop(
                request -> request.team().equals(team),
                invitation -> invitation.team().equals(team));
    }

    /** What was asked and offered for a deleted site goes with it. */
    void dropSite(SiteId site) {
        drop(
                request -> request.site().equals(site),
                invitation -> invitation.site().equals(site));
    }

    private void drop(Predicate<DataRequest> request, Predicate<Invitation> invitation) {
        state.requests().values().removeIf(request);
        state.invitations().values().removeIf(invitation);
        state.tokens().values().removeIf(id -> !state.invitations().containsKey(id));
    }
}
