package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.INVALID;
import static dev.chargehand.testkit.model.PlainWorld.NOT_PERMITTED;
import static dev.chargehand.testkit.model.PlainWorld.NO_TEAM;

import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An invitation becomes access (I-54 to I-59). */
public final class AcceptanceModel {
    private static final int TOKEN_LENGTH = 64;

    private final PlainWorld world;
    private final MemberModel members;
    private final GrantModel grants;
    private final InvitationModel invitations;

    AcceptanceModel(PlainWorld world, MemberModel members, GrantModel grants, InvitationModel invitations) {
        this.world = world;
        this.members = members;
        this.grants = grants;
        this.invitations = invitations;
    }

    /** For the named team, else the user's first, else a personal one with the id given. */
    public String accept(
            UserId actor, String token, Optional<TeamId> named, Set<UserId> verified, TeamId personal, Instant now) {
        if (token.length() != TOKEN_LENGTH) {
            return INVALID;
        }
        Optional<Map.Entry<InvitationId, PlainInvitation>> open = world.invitations().entrySet().stream()
                .filter(one -> one.getValue().token().equals(token))
                .filter(one -> one.getValue().isPending()
                        && now.isBefore(one.getValue().expires()))
                .findFirst();
        if (open.isEmpty()) {
            return "invitation_not_found";
        }
        PlainInvitation offer = open.get().getValue();
        Optional<TeamId> team = named.or(() -> world.firstTeam(actor));
        String refusal = unlessInvited(actor, verified, offer);
        if (refusal == null && team.isPresent()) {
            refusal = unlessMayJoin(actor, team.get(), offer);
        }
        if (refusal == null && !inviterStillMay(offer, now)) {
            refusal = "inviter_lost_right";
        }
        if (refusal != null) {
            return refusal;
        }
        if (team.isEmpty()) {
            members.createPersonalTeam(actor, personal, now);
        }
        world.invitations().put(open.get().getKey(), offer.with(InvitationStatus.ACCEPTED));
        carryOut(offer, team.orElse(personal), now);
        return ACCEPTED;
    }

    private @Nullable String unlessInvited(UserId actor, Set<UserId> verified, PlainInvitation offer) {
        boolean invited = !world.policy().invitationsBoundToAddress()
                || actor.equals(offer.address())
                || verified.contains(offer.address());
        return invited ? null : "not_the_invitee";
    }

    private @Nullable String unlessMayJoin(UserId actor, TeamId team, PlainInvitation offer) {
        if (!world.isIn(team, actor)) {
            return NO_TEAM;
        }
        if (offer.terms().ownership() && !world.team(team).isAdmin(actor)) {
            return NOT_PERMITTED;
        }
        return world.site(offer.site()).owner().equals(team) ? "already_owner" : null;
    }

    /** Assets that have left the site since are not asked for. */
    private boolean inviterStillMay(PlainInvitation offer, Instant now) {
        PlainTerms terms = offer.terms().on(world.site(offer.site()).assets());
        return world.standings(offer.by(), offer.site()).stream()
                .anyMatch(one -> one.team().equals(offer.team()) && invitations.covers(one, terms, now));
    }

    private void carryOut(PlainInvitation offer, TeamId team, Instant now) {
        PlainSite site = world.site(offer.site());
        Optional<PlainSite.Access> before = world.access(offer.site(), team);
        if (offer.terms().ownership()) {
            grants.pass(offer.site(), team, now);
            return;
        }
        DataAccess data =
                PlainSite.holds(offer.terms().data(), now) ? offer.terms().data() : DataAccess.none();
        Optional<Set<AssetId>> only = offer.terms().on(site.assets()).only();
        if (before.isEmpty()) {
            site.access().put(team, new PlainSite.Access(false, data, only));
            return;
        }
        if (PlainSite.endsLater(data, before.get().data())) {
            grants.setData(offer.site(), team, data);
        }
        site.access().computeIfPresent(team, (id, access) -> access.with(both(access.only(), only)));
    }

    private static Optional<Set<AssetId>> both(Optional<Set<AssetId>> one, Optional<Set<AssetId>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<AssetId> all = new TreeSet<>(one.get());
        all.addAll(other.get());
        return Optional.of(all);
    }
}
