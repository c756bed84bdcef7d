package dev.chargehand.memory;

import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All invitations, by token and by who made them when, with those that are pending at hand by site, team and address. */
final class InvitationBook {
    private record Kept(Invitation invitation, TokenHash token) {}

    private record Addressee(SiteId site, UserId address) {}

    private record Inviter(SiteId site, TeamId team) {}

    private record Sent(Instant at, InvitationId id) implements Comparable<Sent> {
        private static final Comparator<Sent> LATEST_FIRST =
                Comparator.comparing(Sent::at).thenComparing(Sent::id).reversed();

        @Override
        public int compareTo(Sent other) {
            return LATEST_FIRST.compare(this, other);
        }
    }

    private final Map<InvitationId, Kept> byId = new HashMap<>();
    private final Map<TokenHash, InvitationId> byToken = new HashMap<>();
    private final Groups<SiteId, InvitationId> ofSite = new Groups<>();
    private final Groups<TeamId, InvitationId> ofTeam = new Groups<>();

    /** Stays when the invitation goes with its site or team, as the log does: it still counts. */
    private final Groups<UserId, Sent> sent = new Groups<>();

    private final Groups<SiteId, InvitationId> pending = new Groups<>();
    private final Groups<TeamId, InvitationId> pendingOfTeam = new Groups<>();
    private final Groups<Inviter, InvitationId> pendingOfInviter = new Groups<>();
    private final Map<Addressee, InvitationId> pendingTo = new HashMap<>();

    void add(Invitation invitation, TokenHash token) {
        InvitationId id = invitation.id();
        byId.put(id, new Kept(invitation, token));
        byToken.put(token, id);
        ofSite.add(invitation.site(), id);
        ofTeam.add(invitation.team(), id);
        sent.add(invitation.invitedBy(), new Sent(invitation.createdAt(), id));
        pending.add(invitation.site(), id);
        pendingOfTeam.add(invitation.team(), id);
        pendingOfInviter.add(new Inviter(invitation.site(), invitation.team()), id);
        pendingTo.put(new Addressee(invitation.site(), invitation.address()), id);
    }

    void close(InvitationId id, InvitationStatus status, Instant at) {
        Kept kept = kept(id);
        noLongerPending(kept.invitation());
        byId.put(id, new Kept(kept.invitation().with(status, at), kept.token()));
    }

    void removeAllOf(SiteId site) {
        List.copyOf(ofSite.of(site)).forEach(this::remove);
    }

    void removeAllOf(TeamId team) {
        List.copyOf(ofTeam.of(team)).forEach(this::remove);
    }

    private void remove(InvitationId id) {
        Kept kept = kept(id);
        Invitation invitation = kept.invitation();
        if (invitation.isPending()) {
            noLongerPending(invitation);
        }
        byId.remove(id);
        byToken.remove(kept.token());
        ofSite.remove(invitation.site(), id);
        ofTeam.remove(invitation.team(), id);
    }

    private void noLongerPending(Invitation invitation) {
        InvitationId id = invitation.id();
        pending.remove(invitation.site(), id);
        pendingOfTeam.remove(invitation.team(), id);
        pendingOfInviter.remove(new Inviter(invitation.site(), invitation.team()), id);
        pendingTo.remove(new Addressee(invitation.site(), invitation.address()));
    }

    /** One that is there. */
    Invitation get(InvitationId id) {
        return kept(id).invitation();
    }

    @Nullable
    Invitation find(InvitationId id) {
        Kept kept = byId.get(id);
        return kept == null ? null : kept.invitation();
    }

    @Nullable
    Invitation find(TokenHash token) {
        InvitationId id = byToken.get(token);
        return id == null ? null : get(id);
    }

    @Nullable
    Invitation pendingTo(SiteId site, UserId address) {
        InvitationId id = pendingTo.get(new Addressee(site, address));
        return id == null ? null : get(id);
    }

    NavigableSet<InvitationId> pending(SiteId site) {
        return pending.of(site);
    }

    NavigableSet<InvitationId> pending(TeamId team) {
        return pendingOfTeam.of(team);
    }

    NavigableSet<InvitationId> pending(SiteId site, TeamId team) {
        return pendingOfInviter.of(new Inviter(site, team));
    }

    List<Instant> lastSent(UserId user, int limit) {
        return sent.of(user).stream().limit(limit).map(Sent::at).toList();
    }

    private Kept kept(InvitationId id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
