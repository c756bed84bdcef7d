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
        String refusal = unlessMayInvite(actor, site, terms, now);
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
        List<PlainWorld.Standing> covering =
                able.stream().filter(one -> covers(one, terms, now)).toList();
        return covering.isEmpty() ? "offer_too_wide" : offered(actor, site, address, terms, covering, made, now);
    }

    /** The owner, or a team with data access; the site itself is offered by who may do both through its owner (I-52). */
    private @Nullable String unlessMayInvite(UserId actor, SiteId site, PlainTerms terms, Instant now) {
        String refusal = world.unlessAtLevel(Permission.INVITE, PlainWorld.SENSITIVE, actor, site, now);
        if (refusal == null && terms.ownership()) {
            refusal = world.unlessAtLevel(Permission.OFFER_OWNERSHIP, PlainWorld.OWNER, actor, site, now);
        }
        if (refusal == null && terms.ownership()) {
            refusal = world.unlessAtLevel(Permission.INVITE, PlainWorld.OWNER, actor, site, now);
        }
        return refusal;
    }

    private String offered(
            UserId actor,
            SiteId site,
            UserId address,
            PlainTerms terms,
            List<PlainWorld.Standing> covering,
            Made made,
            Instant now) {
        Predicate<PlainInvitation> toTheSame = one ->
                one.isPending() && one.site().equals(site) && one.address().equals(address);
        // the owner's offer takes the place of anyone's, another team's of its own
        Optional<PlainWorld.Standing> inviter = covering.stream()
                .filter(standing -> standing.access().owner()
                        || world.invitations().values().stream()
                                .filter(toTheSame)
                                .allMatch(one -> !now.isBefore(one.expires())
                                        || one.team().equals(standing.team())))
                .findFirst();
        if (inviter.isEmpty()) {
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
                                inviter.get().team(),
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
        PlainInvitation old = world.invitations().get(id);
        String unseen = unlessSeen(actor, id);
        if (unseen != null || old == null) {
            return Objects.requireNonNull(unseen);
        }
        String refusal = unlessMayInvite(actor, old.site(), old.terms(), now);
        if (refusal == null) {
            refusal = unlessPending(id);
        }
        return refusal == null ? invite(actor, old.site(), old.address(), old.terms(), made, now) : refusal;
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
