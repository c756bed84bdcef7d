package dev.chargehand.testkit.fault;

import dev.chargehand.event.InvitationEvent.InvitationClosed;
import dev.chargehand.event.RequestEvent.DataRequestClosed;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Faults in what is kept and found of requests and invitations. */
final class OfferFaults {
    private OfferFaults() {}

    static Storage tokenUsedTwice(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(event)
                        .filter(one -> !(one instanceof InvitationClosed closed
                                && closed.status() == InvitationStatus.ACCEPTED)));
    }

    static Storage voidOfferStays(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(event)
                        .filter(one -> !(one instanceof InvitationClosed closed
                                && closed.status() == InvitationStatus.VOIDED)));
    }

    static Storage requestStaysPending(Storage storage) {
        return DelegatingStorage.writing(
                storage,
                event -> Optional.of(event)
                        .filter(one -> !(one instanceof DataRequestClosed closed
                                && closed.status() == RequestStatus.OVERTAKEN)));
    }

    static Storage offerLastsLonger(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<Invitation> invitation(TokenHash token) {
                return super.invitation(token)
                        .map(one -> new Invitation(
                                one.id(),
                                one.site(),
                                one.team(),
                                one.invitedBy(),
                                one.address(),
                                one.offer(),
                                one.status(),
                                one.createdAt(),
                                one.expiresAt().plusMillis(1),
                                one.updatedAt()));
            }
        });
    }

    static Storage inviterNotAsked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<Standing> standing(SiteId site, TeamId team, UserId user) {
                SiteAccess owner = SiteAccess.owner(site, team, Instant.EPOCH);
                return Optional.of(new Standing(owner, AssetScope.all(), Role.ADMIN));
            }
        });
    }

    static Storage invitationsNotCounted(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public List<Instant> lastInvited(UserId user, int limit) {
                return List.of();
            }
        });
    }

    static Storage replacedOfferOverlooked(Storage storage) {
        return DelegatingStorage.deciding(storage, unit -> new DelegatingUnit(unit) {
            @Override
            public Optional<Invitation> pendingInvitation(SiteId site, UserId address) {
                return Optional.empty();
            }
        });
    }
}
