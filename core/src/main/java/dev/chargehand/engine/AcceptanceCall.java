package dev.chargehand.engine;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.Outcome;
import dev.chargehand.facts.AcceptFacts;
import dev.chargehand.facts.OfferFacts;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.rules.AcceptanceRules;
import dev.chargehand.rules.Decision;
import dev.chargehand.rules.Refusals;
import dev.chargehand.rules.TeamRules;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The call that redeems a token: for the named team, the caller's first one, or a personal team made with it. */
final class AcceptanceCall {
    private final Engine engine;

    AcceptanceCall(Engine engine) {
        this.engine = engine;
    }

    Outcome<SiteAccess> accept(UserId actor, Acceptance acceptance) {
        Outcome<InvitationToken> token =
                InvitationToken.parse(acceptance.token().orElse(null));
        if (token instanceof Outcome.Refused<InvitationToken> refused) {
            return Outcome.refused(refused.refusal());
        }
        TokenHash hash = token.orThrow().hash();
        TeamId personal = new TeamId(engine.newId());
        MemberId founder = new MemberId(engine.newId());
        return engine.perform(actor, unit -> locks(unit, actor, acceptance, hash), (unit, held, now) -> {
            if (held.sites().isEmpty()) {
                return Decision.refuse(Refusals.noInvitationOfToken());
            }
            Optional<TeamId> team = acceptance.team().or(() -> unit.firstTeam(actor));
            if (team.isEmpty()) {
                Team made = TeamRules.personal(personal, actor, now);
                Member place = TeamRules.founder(made, founder, actor, now);
                return AcceptanceRules.acceptWithPersonalTeam(
                        command(actor, acceptance, personal),
                        made,
                        place,
                        facts(unit, hash, personal, Optional.of(place)),
                        engine.policy(),
                        now);
            }
            if (!held.teams().contains(team.get())) {
                throw new ConcurrentChangeException(
                        "team " + team.get() + ": became the caller's first team meanwhile");
            }
            Optional<Member> place = unit.team(team.get(), actor).actor();
            return AcceptanceRules.accept(
                    command(actor, acceptance, team.get()), facts(unit, hash, team.get(), place), engine.policy(), now);
        });
    }

    /**
     * Nothing for a token that opens nothing, whether unknown, used, expired or cancelled: that takes the same work, and such a
     * token never works again. Else the accepting team, the inviting one, which may lose its member or its access meanwhile,
     * and the site.
     */
    private Locks locks(UnitOfWork unit, UserId actor, Acceptance acceptance, TokenHash hash) {
        Instant now = engine.now();
        Optional<Invitation> found = unit.invitation(hash).filter(invitation -> invitation.isOpenAt(now));
        if (found.isEmpty()) {
            return Locks.NONE;
        }
        List<TeamId> teams = new ArrayList<>(List.of(found.get().team()));
        acceptance.team().or(() -> unit.firstTeam(actor)).ifPresent(teams::add);
        return Locks.of(teams, found.get().site());
    }

    private static AcceptanceRules.Accept command(UserId actor, Acceptance acceptance, TeamId team) {
        return new AcceptanceRules.Accept(actor, acceptance.verified(), team);
    }

    private static AcceptFacts facts(UnitOfWork unit, TokenHash hash, TeamId team, Optional<Member> actor) {
        Optional<Invitation> found = unit.invitation(hash);
        if (found.isEmpty()) {
            return new AcceptFacts(Optional.empty(), actor, Optional.empty(), AssetScope.all(), List.of());
        }
        Invitation invitation = found.get();
        return new AcceptFacts(
                Optional.of(new OfferFacts(
                        invitation, unit.standing(invitation.site(), invitation.team(), invitation.invitedBy()))),
                actor,
                unit.place(invitation.site(), team),
                InvitationCalls.present(unit, invitation.site(), invitation.offer()),
                invitation.offer().isOwnership()
                        ? unit.pendingInvitations(invitation.site(), invitation.team())
                        : List.of());
    }
}
