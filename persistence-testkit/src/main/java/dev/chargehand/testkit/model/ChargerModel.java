package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.NO_CHARGER;
import static dev.chargehand.testkit.model.PlainWorld.NO_SITE;
import static dev.chargehand.testkit.model.PlainWorld.OWNER;
import static dev.chargehand.testkit.model.PlainWorld.SENSITIVE;

import dev.chargehand.Permission;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ConnectionStatus;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chargers come to be, go from place to place, and end (I-70 to I-78, I-90). */
public final class ChargerModel {
    private final PlainWorld world;
    private final PlainGarage garage;
    private final MemberModel members;

    ChargerModel(PlainWorld world, MemberModel members) {
        this.world = world;
        this.garage = world.garage();
        this.members = members;
    }

    /** With the user's first team, or with a personal one of the id given where there is none. */
    public String register(UserId actor, String identity, String pincode, ChargerId id, TeamId personal, Instant now) {
        if (identity.isEmpty()) {
            return PlainWorld.INVALID;
        }
        if (garage.named(identity).isPresent()) {
            return "identity_taken";
        }
        Optional<TeamId> first = world.firstTeam(actor);
        if (first.isEmpty()) {
            members.createPersonalTeam(actor, personal, now);
        }
        return put(id, PlainCharger.fresh(identity, pincode, new Whereabouts.HeldBy(first.orElse(personal))));
    }

    public String register(UserId actor, TeamId team, String identity, String pincode, ChargerId id) {
        String refusal = identity.isEmpty() ? PlainWorld.INVALID : members.unlessMember(actor, team);
        return refusal != null
                ? refusal
                : garage.named(identity).isPresent()
                        ? "identity_taken"
                        : put(id, PlainCharger.fresh(identity, pincode, new Whereabouts.HeldBy(team)));
    }

    public String register(UserId actor, SiteId site, String identity, String pincode, ChargerId id, Instant now) {
        String refusal = identity.isEmpty()
                ? PlainWorld.INVALID
                : world.unlessAtLevel(Permission.CHANGE_ASSETS, SENSITIVE, actor, site, now);
        if (refusal != null) {
            return refusal;
        }
        if (garage.named(identity).isPresent()) {
            return "identity_taken";
        }
        world.site(site).assets().add(id.asset());
        return put(id, PlainCharger.fresh(identity, pincode, new Whereabouts.OnSite(site)));
    }

    public String changeReference(UserId actor, ChargerId id, Optional<String> reference, Instant now) {
        String refusal = world.unlessAtLevel(Permission.CONFIGURE_CHARGER, SENSITIVE, actor, id, now);
        return refusal != null ? refusal : put(id, charger(id).called(reference));
    }

    /** Sets the only plug there is. */
    public String setConnector(UserId actor, ChargerId id, int number, int amperes, Instant now) {
        if (number < 1 || number > 100 || amperes < 1 || amperes > 1000) {
            return PlainWorld.INVALID;
        }
        if (world.level(actor, id, now) == 0) {
            return NO_CHARGER;
        }
        if (number != 1) {
            return "connector_not_found";
        }
        String refusal = world.unlessAtLevel(Permission.CONFIGURE_CHARGER, SENSITIVE, actor, id, now);
        return refusal != null ? refusal : put(id, charger(id).set(amperes));
    }

    public String report(ChargerId id, ConnectionStatus connection) {
        if (connection == ConnectionStatus.NEVER_SEEN) {
            return PlainWorld.INVALID;
        }
        return garage.chargers().containsKey(id) ? put(id, charger(id).told(connection)) : NO_CHARGER;
    }

    public String attach(UserId actor, SiteId site, String identity, String pincode, Instant now) {
        String refusal = world.unlessAtLevel(Permission.CHANGE_ASSETS, SENSITIVE, actor, site, now);
        if (refusal != null) {
            return refusal;
        }
        Optional<ChargerId> proved =
                garage.named(identity).filter(id -> charger(id).pincode().equals(pincode));
        if (proved.isEmpty()) {
            return NO_CHARGER;
        }
        ChargerId id = proved.get();
        if (charger(id).site().isPresent()) {
            return "already_attached";
        }
        world.site(site).assets().add(id.asset());
        return put(id, charger(id).moved(new Whereabouts.OnSite(site)));
    }

    public String detach(UserId actor, ChargerId id, Instant now) {
        String refusal = world.unlessAtLevel(Permission.DETACH_CHARGER, SENSITIVE, actor, id, now);
        if (refusal != null) {
            return refusal;
        }
        Optional<SiteId> site = charger(id).site();
        if (site.isEmpty()) {
            return "not_attached";
        }
        world.site(site.get()).drop(id.asset());
        return put(
                id,
                charger(id).moved(new Whereabouts.HeldBy(world.site(site.get()).owner())));
    }

    public String move(UserId actor, ChargerId id, SiteId target, Instant now) {
        String refusal = unlessMovable(actor, id, target, now);
        if (refusal != null) {
            return refusal;
        }
        Optional<SiteId> site = charger(id).site();
        if (site.isEmpty()) {
            return "not_attached";
        }
        if (site.get().equals(target)) {
            return "same_site";
        }
        world.site(site.get()).drop(id.asset());
        world.site(target).assets().add(id.asset());
        return put(id, charger(id).moved(new Whereabouts.OnSite(target)));
    }

    /** Both are seen before either is forbidden. */
    private @Nullable String unlessMovable(UserId actor, ChargerId id, SiteId target, Instant now) {
        if (world.level(actor, id, now) == 0) {
            return NO_CHARGER;
        }
        if (world.level(actor, target, now) == 0) {
            return NO_SITE;
        }
        String here = world.unlessAtLevel(Permission.DETACH_CHARGER, SENSITIVE, actor, id, now);
        return here != null ? here : world.unlessAtLevel(Permission.CHANGE_ASSETS, SENSITIVE, actor, target, now);
    }

    public String delete(UserId actor, ChargerId id, boolean revoking, Instant now) {
        String refusal = world.unlessAtLevel(Permission.DELETE_CHARGER, OWNER, actor, id, now);
        if (refusal != null) {
            return refusal;
        }
        boolean running = garage.licenses().values().stream()
                .anyMatch(one -> one.charger().equals(id) && one.isRunning(now, world.grace()));
        if (running && !revoking) {
            return "licenses_running";
        }
        charger(id).site().ifPresent(site -> world.site(site).drop(id.asset()));
        garage.chargers().remove(id);
        garage.licenses().values().removeIf(one -> one.charger().equals(id));
        garage.purchases()
                .replaceAll((payment, one) -> one.isPending() && one.charger().equals(id) ? one.abandoned() : one);
        return ACCEPTED;
    }

    private PlainCharger charger(ChargerId id) {
        return Objects.requireNonNull(garage.chargers().get(id));
    }

    private String put(ChargerId id, PlainCharger charger) {
        garage.chargers().put(id, charger);
        return ACCEPTED;
    }
}
