package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;

import dev.chargehand.Permission;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Optional;

/** Sites and what is on them (I-20, I-33, I-34). */
public final class SiteModel {
    private final PlainWorld world;
    private final MemberModel members;

    SiteModel(PlainWorld world, MemberModel members) {
        this.world = world;
        this.members = members;
    }

    /** Creates a site in the user's first team, or in a personal team with the id given when there is none. */
    public String create(UserId actor, SiteId id, TeamId personal, String name, Instant now) {
        Optional<TeamId> first = world.firstTeam(actor);
        if (first.isEmpty()) {
            members.createPersonalTeam(actor, personal, now);
        }
        world.sites().put(id, PlainSite.ownedBy(first.orElse(personal), name));
        return ACCEPTED;
    }

    public String create(UserId actor, TeamId team, SiteId id, String name) {
        String refusal = members.unlessMember(actor, team);
        if (refusal == null) {
            world.sites().put(id, PlainSite.ownedBy(team, name));
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String rename(UserId actor, SiteId id, String name, Instant now) {
        String refusal = world.unlessAtLevel(Permission.UPDATE_SITE, PlainWorld.SENSITIVE, actor, id, now);
        if (refusal == null) {
            world.site(id).rename(name);
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String delete(UserId actor, SiteId id, Instant now) {
        String refusal = world.unlessAtLevel(Permission.DELETE_SITE, PlainWorld.OWNER, actor, id, now);
        if (refusal != null) {
            return refusal;
        }
        if (!world.site(id).assets().isEmpty()) {
            return "assets_on_site";
        }
        world.sites().remove(id);
        world.requests().values().removeIf(request -> request.site().equals(id));
        world.invitations().values().removeIf(invitation -> invitation.site().equals(id));
        return ACCEPTED;
    }

    public String addAsset(UserId actor, SiteId id, AssetId asset, Instant now) {
        if (comesOtherwise(asset)) {
            return PlainWorld.INVALID;
        }
        String refusal = world.unlessAtLevel(Permission.CHANGE_ASSETS, PlainWorld.SENSITIVE, actor, id, now);
        if (refusal != null) {
            return refusal;
        }
        Optional<SiteId> place = world.siteOf(asset);
        if (place.isEmpty()) {
            world.site(id).assets().add(asset);
            return ACCEPTED;
        }
        boolean seenHere = place.get().equals(id) && world.level(actor, asset, now) > 0;
        return seenHere ? ACCEPTED : "asset_attached";
    }

    /** There is no such type, or it is that of chargers, which are attached. */
    private boolean comesOtherwise(AssetId asset) {
        return asset.type().equals(AssetType.CHARGER)
                || !world.policy().assetTypes().contains(asset.type());
    }

    public String removeAsset(UserId actor, SiteId id, AssetId asset, Instant now) {
        if (comesOtherwise(asset)) {
            return PlainWorld.INVALID;
        }
        if (world.level(actor, id, now) == 0) {
            return PlainWorld.NO_SITE;
        }
        if (!world.siteOf(asset).equals(Optional.of(id)) || world.level(actor, asset, now) == 0) {
            return "asset_not_found";
        }
        String refusal = world.unlessAny(
                Permission.CHANGE_ASSETS,
                world.standings(actor, id).stream()
                        .filter(one ->
                                one.access().reaches(asset) && one.access().level(now) >= PlainWorld.SENSITIVE)
                        .toList());
        if (refusal == null) {
            world.site(id).drop(asset);
        }
        return refusal == null ? ACCEPTED : refusal;
    }
}
