package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.INVALID;

import dev.chargehand.Permission;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Invitations made, made again and taken back (I-52 to I-54, I-59a, I-59b). */
public final class InvitationModel {
    private static final Comparator<PlainWorld.Standing> FURTHEST_FIRST = (one, other) -> {
        if (one.access().owner() != other.access().owner()) {
            return one.access().owner() ? -1 : 1;
        }
        boolean later = PlainSite.endsLater(one.access().data(), other.access().data());
        boolean earlier =
                PlainSite.endsLater(other.access().data(), one.access().data());
        return later ? -1 : earlier ? 1 : one.team().compareTo(other.team());
    };

    private final PlainWorld world;

    InvitationModel(PlainWorld world) {
        this.world = world;
    }

    /** The ids and the token that the library made. */
    public record Made(InvitationId id, String token) {}

    public String invite(UserId actor, SiteId site, UserId address, PlainOffer offer, Made made, Instant now) {
        Optional<DataAccess> data = offer.data().isEmpty()
                ? Optional.of(DataAccess.none())
                : offer.data().get().stated(now);
        boolean alone =
                !offer.ownership() || (offer.data().isEmpty() && offer.only().isEmpty());
        boolean listed = offer.only().isEmpty() || areListable(offer.only().get());
        if (data.isEmpty() || !alone || !listed) {
            return INVALID;
        }
        return invite(actor, site, address, new PlainTerms(offer.ownership(), data.get(), offer.only()), made, now);
    }

    private boolean areListable(Set<AssetId> assets) {
        return !assets.isEmpty()
                && assets.stream().allMatch(asset -> world.policy().assetTypes().contains(asset.type()));
    }

    private String invite(UserId actor, SiteId site, UserId address, PlainTerms terms, Made made, Instant now) {
        String refusal = world.unlessAtLevel(Permission.INVITE, PlainWorld.SENSITIVE, actor, site, now);
        if (refusal == null && terms.ownership()) {
            refusal = world.unlessAtLevel(Permission.OFFER_OWNERSHIP, PlainWorld.OWNER, actor, site, now);
        }
        if (refusal != null) {
            return refusal;
        }
        List<PlainWorld.Standing> able = world.standings(actor, site).stream()
                .filter(one -> one.access().level(now) >= PlainWorld.SENSITIVE)
                .filter(one -> world.may(Permission.INVITE, one))
                .sorted(FURTHEST_FIRST)
                .toList();
        boolean allFound = terms.only().orElse(Set.of()).stream()
                .allMatch(asset -> world.site(site).assets().contains(asset)
                        && able.stream().anyMatch(one -> one.access().reaches(asset)));
        if (!allFound) {
            return "assets_not_found";
        }
        Optional<PlainWorld.Standing> inviter =
                able.stream().filter(one -> covers(one, terms, now)).findFirst();
        if (inviter.isEmpty()) {
            return "offer_too_wide";
        }
        return offered(actor, site, address, terms, inviter.get(), made, now);
    }

    private String offered(
            UserId actor,
            SiteId site,
            UserId address,
            PlainTerms terms,
            PlainWorld.Standing inviter,
            Made made,
            Instant now) {
        Predicate<PlainInvitation> toTheSame = one ->
                one.isPending() && one.site().equals(site) && one.address().equals(address);
        boolean taken = !inviter.access().owner()
                && world.invitations().values().stream()
                        .filter(toTheSame)
                        .anyMatch(one ->
                                now.isBefore(one.expires()) && !one.team().equals(inviter.team()));
        if (taken) {
            return "address_invited";
        }
        if (isTooOften(actor, now)) {
            return "too_many_invitations";
        }
        world.invitations().replaceAll((id, one) -> toTheSame.test(one) ? one.with(InvitationStatus.REPLACED) : one);
        world.invitations()
                .put(
                        made.id(),
                        new PlainInvitation(
                                site,
                                inviter.team(),
                                actor,
                                address,
                                terms,
                                InvitationStatus.PENDING,
                                now,
                                now.plus(world.policy().invitationLifetime()),
                                made.token()));
        return ACCEPTED;
    }

    /** As many as a minute allows have been made since a minute ago. */
    private boolean isTooOften(UserId actor, Instant now) {
        return world.invitations().values().stream()
                        .filter(one -> one.by().equals(actor))
                        .filter(one -> now.isBefore(one.made().plus(Duration.ofMinutes(1))))
                        .count()
                >= world.policy().invitationsAMinute();
    }

    public String resend(UserId actor, InvitationId id, Made made, Instant now) {
        String refusal = unlessSeen(actor, id);
        if (refusal == null) {
            refusal = unlessPending(id);
        }
        PlainInvitation old = world.invitations().get(id);
        return refusal != null || old == null
                ? Objects.requireNonNull(refusal)
                : invite(actor, old.site(), old.address(), old.terms(), made, now);
    }

    public String cancel(UserId actor, InvitationId id) {
        String refusal = unlessSeen(actor, id);
        if (refusal == null) {
            refusal = world.unlessAny(Permission.CANCEL_INVITATION, parties(actor, id));
        }
        if (refusal == null) {
            refusal = unlessPending(id);
        }
        if (refusal == null) {
            world.invitations().computeIfPresent(id, (same, one) -> one.with(InvitationStatus.CANCELLED));
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    /** The pending ones to a site that a user sees, in order. */
    public List<InvitationId> pending(SiteId site, UserId user, Instant now) {
        boolean all = world.level(user, site, now) == PlainWorld.OWNER;
        return world.invitations().entrySet().stream()
                .filter(one -> one.getValue().isPending()
                        && one.getValue().site().equals(site)
                        && (all || world.isIn(one.getValue().team(), user)))
                .map(one -> one.getKey())
                .toList();
    }

    /** Who may make an offer: the owner any, another with data access no more than it has (I-52, I-53). */
    boolean covers(PlainWorld.Standing inviter, PlainTerms terms, Instant now) {
        if (inviter.access().level(now) < PlainWorld.SENSITIVE || !world.may(Permission.INVITE, inviter)) {
            return false;
        }
        if (terms.ownership()) {
            return inviter.access().owner() && world.may(Permission.OFFER_OWNERSHIP, inviter);
        }
        return !PlainSite.endsLater(terms.data(), inviter.access().data())
                && terms.isWithin(inviter.access().only());
    }

    private List<PlainWorld.Standing> parties(UserId actor, InvitationId id) {
        PlainInvitation found = world.invitations().get(id);
        return found == null
                ? List.of()
                : world.standings(actor, found.site()).stream()
                        .filter(one -> one.access().owner() || one.team().equals(found.team()))
                        .toList();
    }

    private @Nullable String unlessSeen(UserId actor, InvitationId id) {
        return parties(actor, id).isEmpty() ? "invitation_not_found" : null;
    }

    private @Nullable String unlessPending(InvitationId id) {
        PlainInvitation found = world.invitations().get(id);
        return found != null && found.isPending() ? null : "invitation_closed";
    }
}
