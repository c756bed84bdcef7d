package dev.chargehand.engine;

import static dev.chargehand.engine.Arguments.given;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.Outcome;
import dev.chargehand.Page;
import dev.chargehand.PageRequest;
import dev.chargehand.Refusal;
import dev.chargehand.facts.InviteFacts;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationDraft.Terms;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.Invitations;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.invitation.Offer;
import dev.chargehand.rules.Decision;
import dev.chargehand.rules.InvitationRules;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.VisibilityRules;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Optional;

/** The calls on invitations: each command names its locks, its facts and its rule; each question is one read. */
public final class InvitationCalls implements Invitations {
    private final Engine engine;
    private final AcceptanceCall acceptance;

    public InvitationCalls(Engine engine) {
        this.engine = engine;
        this.acceptance = new AcceptanceCall(engine);
    }

    @Override
    public Outcome<IssuedInvitation> invite(UserId actor, SiteId site, InvitationDraft draft) {
        given(actor, site, draft);
        Optional<Refusal> invalid =
                draft.check(engine.now(), engine.policy().assetTypes()).whyNot();
        if (invalid.isPresent()) {
            return Outcome.refused(invalid.get());
        }
        InvitationId id = new InvitationId(engine.newId());
        InvitationToken token = engine.newToken();
        Outcome<Invitation> invited =
                engine.perform(actor, unit -> withFirstTeam(unit, actor, site), (unit, held, now) -> {
                    Outcome<Terms> terms = draft.check(now, engine.policy().assetTypes());
                    if (terms instanceof Outcome.Refused<Terms> refused) {
                        return Decision.refuse(refused.refusal());
                    }
                    if (held.sites().isEmpty()) {
                        return Decision.refuse(Refusals.noSite(site));
                    }
                    requireFirstTeamLocked(unit, held, actor);
                    return InvitationRules.invite(
                            new InvitationRules.Invite(actor, site, terms.orThrow(), id, token.hash()),
                            Callers.held(unit, held, actor, site),
                            present(unit, site, terms.orThrow().offer()),
                            facts(unit, actor, site, terms.orThrow().address()),
                            engine.policy(),
                            now);
                });
        return invited.map(invitation -> new IssuedInvitation(invitation, token));
    }

    @Override
    public Outcome<IssuedInvitation> resend(UserId actor, InvitationId invitation) {
        given(actor, invitation);
        InvitationToken token = engine.newToken();
        InvitationRules.Resend command =
                new InvitationRules.Resend(actor, invitation, new InvitationId(engine.newId()), token.hash());
        Outcome<Invitation> resent = engine.perform(
                actor,
                unit -> unit.invitation(invitation)
                        .map(found -> withFirstTeam(unit, actor, found.site()))
                        .orElse(Locks.NONE),
                (unit, held, now) -> {
                    Optional<Invitation> found =
                            held.sites().isEmpty() ? Optional.empty() : unit.invitation(invitation);
                    if (found.isEmpty()) {
                        return Decision.refuse(Refusals.noInvitation(invitation));
                    }
                    requireFirstTeamLocked(unit, held, actor);
                    SiteId site = found.get().site();
                    return InvitationRules.resend(
                            command,
                            found,
                            Callers.held(unit, held, actor, site),
                            present(unit, site, found.get().offer()),
                            facts(unit, actor, site, found.get().address()),
                            engine.policy(),
                            now);
                });
        return resent.map(again -> new IssuedInvitation(again, token));
    }

    @Override
    public Outcome<Invitation> cancel(UserId actor, InvitationId invitation) {
        given(actor, invitation);
        InvitationRules.Cancel command = new InvitationRules.Cancel(invitation);
        return engine.perform(
                actor,
                unit -> unit.invitation(invitation)
                        .map(found -> Callers.locks(unit, actor, found.site()))
                        .orElse(Locks.NONE),
                (unit, held, now) -> {
                    if (held.sites().isEmpty()) {
                        return Decision.refuse(Refusals.noInvitation(invitation));
                    }
                    return InvitationRules.cancel(
                            command,
                            unit.invitation(invitation),
                            Callers.held(unit, held, actor, held.sites().first()),
                            engine.policy(),
                            now);
                });
    }

    @Override
    public Outcome<SiteAccess> accept(UserId actor, Acceptance acceptance) {
        given(actor, acceptance);
        return this.acceptance.accept(actor, acceptance);
    }

    @Override
    public Outcome<Page<Invitation>> pending(UserId actor, SiteId site, PageRequest page) {
        given(actor, site, page);
        return Lists.seen(
                Lists.invitationsTo(site, actor),
                page,
                (after, limit) -> engine.reads().pendingInvitations(site, actor, after, limit),
                VisibilityRules::invitations,
                engine::now,
                Invitation::id,
                (invitation, now) -> invitation,
                () -> Refusals.noSite(site));
    }

    /**
     * The caller's first team too, whichever site and team the invitation is about: so two invitations of one user take turns,
     * and how many a minute has seen can be counted.
     */
    private static Locks withFirstTeam(UnitOfWork unit, UserId actor, SiteId site) {
        Locks callers = Callers.locks(unit, actor, site);
        return callers.sites().isEmpty()
                ? callers
                : unit.firstTeam(actor).map(callers::and).orElse(callers);
    }

    private static void requireFirstTeamLocked(UnitOfWork unit, Locks held, UserId actor) {
        Optional<TeamId> first = unit.firstTeam(actor);
        if (first.isPresent() && !held.teams().contains(first.get())) {
            throw new ConcurrentChangeException("team " + first.get() + ": became the caller's first team meanwhile");
        }
    }

    private InviteFacts facts(UnitOfWork unit, UserId actor, SiteId site, UserId address) {
        return new InviteFacts(
                unit.pendingInvitation(site, address),
                unit.lastInvited(actor, engine.policy().invitationsAMinute()));
    }

    /** What of an offer's assets is on the site now. */
    static AssetScope present(UnitOfWork unit, SiteId site, Offer offer) {
        return offer instanceof Offer.Access access && !access.scope().isAll()
                ? AssetScope.limited(unit.present(site, access.scope().listed()))
                : AssetScope.all();
    }
}
