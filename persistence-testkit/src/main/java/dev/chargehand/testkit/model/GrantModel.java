package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.INVALID;

import dev.chargehand.Handover;
import dev.chargehand.Permission;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The teams on a site: what the owner gives and takes, and how a site passes on (I-21 to I-46). */
public final class GrantModel {
    private final PlainWorld world;

    GrantModel(PlainWorld world) {
        this.world = world;
    }

    /** What the host did by itself: there is no rule to ask. */
    public void give(SiteId site, TeamId team, DataAccess data, Optional<Set<AssetId>> only) {
        world.site(site).access().put(team, new PlainSite.Access(false, data, only));
    }

    public String grant(UserId actor, SiteId site, TeamId team, PlainEnd end, Instant now) {
        Optional<DataAccess> stated = end.stated(now);
        if (stated.isEmpty()) {
            return INVALID;
        }
        String refusal = unlessOwner(Permission.GRANT_DATA, actor, site, team, now);
        if (refusal == null) {
            setData(site, team, stated.get());
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String revoke(UserId actor, SiteId site, TeamId team, boolean quietly, Instant now) {
        String refusal = unlessOwner(Permission.REVOKE_DATA, actor, site, team, now);
        if (refusal != null) {
            return refusal;
        }
        PlainSite.Access access = world.access(site, team).orElseThrow();
        if (!PlainSite.holds(access.data(), now)) {
            return quietly ? ACCEPTED : "nothing_to_revoke";
        }
        world.site(site).access().put(team, access.with(DataAccess.none()));
        return ACCEPTED;
    }

    public String setScope(UserId actor, SiteId site, TeamId team, Optional<Set<AssetId>> only, Instant now) {
        if (only.isPresent() && (only.get().isEmpty() || !areKnown(only.get()))) {
            return INVALID;
        }
        String refusal = unlessOwner(Permission.SET_SCOPE, actor, site, team, now);
        if (refusal != null) {
            return refusal;
        }
        if (!world.site(site).assets().containsAll(only.orElse(Set.of()))) {
            return "assets_not_found";
        }
        PlainSite.Access access = world.access(site, team).orElseThrow();
        world.site(site).access().put(team, access.with(only));
        return ACCEPTED;
    }

    public String transfer(UserId actor, SiteId site, TeamId team, Instant now) {
        String refusal = world.unlessSeen(actor, site, team, now);
        if (refusal == null) {
            refusal = world.unlessAtLevel(Permission.TRANSFER_OWNERSHIP, PlainWorld.OWNER, actor, site, now);
        }
        if (refusal != null) {
            return refusal;
        }
        if (world.site(site).owner().equals(team)) {
            return "already_owner";
        }
        pass(site, team, now);
        return ACCEPTED;
    }

    public String remove(UserId actor, SiteId site, TeamId team, Instant now) {
        String refusal = world.unlessSeen(actor, site, team, now);
        if (refusal == null) {
            refusal = unlessMayRemove(actor, site, team);
        }
        if (refusal != null) {
            return refusal;
        }
        if (world.site(site).owner().equals(team)) {
            return "owner_stays";
        }
        end(site, team);
        return ACCEPTED;
    }

    /** Another right to data; a request that waits for it is overtaken. */
    void setData(SiteId site, TeamId team, DataAccess data) {
        PlainSite.Access access = world.access(site, team).orElseThrow();
        if (!access.data().equals(data)) {
            overtake(site, team);
            world.site(site).access().put(team, access.with(data));
        }
    }

    /** The former owner keeps what the policy says; its offers of ownership are void. */
    void pass(SiteId site, TeamId to, Instant now) {
        TeamId from = world.site(site).owner();
        overtake(site, to);
        voidOffers(offer -> offer.site().equals(site)
                && offer.team().equals(from)
                && offer.terms().ownership());
        world.site(site).access().put(from, new PlainSite.Access(false, kept(now), Optional.empty()));
        world.site(site).access().put(to, PlainSite.Access.OWNER);
    }

    /** A record goes with all that hangs on it. */
    void end(SiteId site, TeamId team) {
        overtake(site, team);
        voidOffers(offer -> offer.site().equals(site) && offer.team().equals(team));
        world.site(site).access().remove(team);
    }

    private DataAccess kept(Instant now) {
        Handover handover = world.policy().handover();
        if (handover instanceof Handover.Days days) {
            return DataAccess.until(now.plus(Duration.ofDays(days.days())));
        }
        return handover instanceof Handover.ForEver ? DataAccess.always() : DataAccess.none();
    }

    private void overtake(SiteId site, TeamId team) {
        world.requests()
                .replaceAll((id, request) -> request.isPending()
                                && request.site().equals(site)
                                && request.team().equals(team)
                        ? request.with(RequestStatus.OVERTAKEN)
                        : request);
    }

    private void voidOffers(Predicate<PlainInvitation> which) {
        world.invitations()
                .replaceAll((id, offer) ->
                        offer.isPending() && which.test(offer) ? offer.with(InvitationStatus.VOIDED) : offer);
    }

    private boolean areKnown(Set<AssetId> assets) {
        return assets.stream().allMatch(asset -> world.policy().assetTypes().contains(asset.type()));
    }

    private @Nullable String unlessOwner(Permission permission, UserId actor, SiteId site, TeamId team, Instant now) {
        String refusal = world.unlessSeen(actor, site, team, now);
        if (refusal == null) {
            refusal = world.unlessAtLevel(permission, PlainWorld.OWNER, actor, site, now);
        }
        return refusal != null ? refusal : world.site(site).owner().equals(team) ? "owner_record" : null;
    }

    /** A team leaves by itself, and the owner removes any. */
    private @Nullable String unlessMayRemove(UserId actor, SiteId site, TeamId team) {
        List<PlainWorld.Standing> all = world.standings(actor, site);
        List<PlainWorld.Standing> own =
                all.stream().filter(one -> one.team().equals(team)).toList();
        List<PlainWorld.Standing> owners =
                all.stream().filter(one -> one.access().owner()).toList();
        String unlessLeaves = world.unlessAny(Permission.LEAVE_SITE, own);
        if (unlessLeaves == null) {
            return null;
        }
        return owners.isEmpty() ? unlessLeaves : world.unlessAny(Permission.REMOVE_ACCESS, owners);
    }
}
