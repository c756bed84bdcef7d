package dev.chargehand.rules;

import dev.chargehand.Handover;
import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws worlds so small that most of what is drawn meets, and what is said in commands on them. */
final class SmallWorlds {
    private static final Set<Permission> NOT_FOR_ADMINS_ALONE = EnumSet.of(
            Permission.UPDATE_TEAM,
            Permission.DELETE_TEAM,
            Permission.MANAGE_MEMBERS,
            Permission.ACCEPT_OWNERSHIP,
            Permission.SEE_PINCODE);
    private static final Duration DAY = Duration.ofDays(1);

    private final Random random;

    SmallWorlds(Random random) {
        this.random = random;
    }

    SmallWorld world() {
        SmallWorld world = new SmallWorld();
        world.policy = policy();
        for (int team = 0; team < SmallWorld.TEAMS; team++) {
            for (int user = 0; user < SmallWorld.USERS - 1; user++) {
                int dice = random.nextInt(20);
                if (dice < 8) {
                    world.in(Samples.teamId(team)).put(user(user), dice < 3 ? Role.ADMIN : Role.MEMBER);
                }
            }
        }
        for (AssetId asset : SmallWorld.METERS) {
            int dice = random.nextInt(10);
            if (dice < 8) {
                world.assets.put(asset, dice < 6 ? SmallWorld.SITES.get(0) : SmallWorld.SITES.get(1));
            }
        }
        for (ChargerId charger : SmallWorld.CHARGERS.subList(0, 2)) {
            if (random.nextInt(10) < 9) {
                world.chargers.put(ChargerSamples.charger(charger, anyPlace()));
            }
        }
        SmallWorld.SITES.forEach(site -> places(world, site));
        return world;
    }

    private void places(SmallWorld world, SiteId site) {
        int owner = random.nextInt(SmallWorld.TEAMS);
        for (int number = 0; number < SmallWorld.TEAMS; number++) {
            TeamId team = Samples.teamId(number);
            if (number == owner) {
                world.put(SiteAccess.owner(site, team, Samples.EARLIER), AssetScope.all());
            } else if (random.nextInt(4) > 0) {
                AssetScope scope = scopeOn(world, site);
                world.put(
                        new SiteAccess(
                                site,
                                team,
                                false,
                                data(),
                                scope.isAll(),
                                Samples.EARLIER,
                                Samples.EARLIER.plusSeconds(7)),
                        scope);
                requests(world, site, team);
            }
            if (world.at(site, team).isPresent()) {
                invitations(world, site, team, number);
            }
        }
    }

    private void requests(SmallWorld world, SiteId site, TeamId team) {
        boolean lacks = !world.at(site, team).orElseThrow().access().data().holdsAt(world.now.toEpochMilli());
        for (RequestStatus status : List.of(RequestStatus.PENDING, oneOf(RequestStatus.values()))) {
            if (status == RequestStatus.PENDING
                    && (!lacks || world.pendingRequest(site, team).isPresent())) {
                continue;
            }
            if (random.nextInt(3) > 0) {
                DataRequestId id = new DataRequestId(Samples.uuid(100 + world.requests.size()));
                DataAccess wanted = wanted();
                world.requests.put(
                        id,
                        new DataRequest(
                                id,
                                site,
                                team,
                                anyUser(),
                                "to read",
                                wanted,
                                status,
                                Samples.EARLIER,
                                Samples.EARLIER));
            }
        }
    }

    private void invitations(SmallWorld world, SiteId site, TeamId team, int number) {
        boolean owner = world.at(site, team).orElseThrow().access().isOwner();
        for (int at = 0; at < 2; at++) {
            if (random.nextInt(3) > 0) {
                InvitationId id = new InvitationId(Samples.uuid(300 + world.invitations.size()));
                InvitationStatus status = at == 0 ? InvitationStatus.PENDING : oneOf(InvitationStatus.values());
                // one address a team, so that no two are pending to one address of a site
                UserId address = user(number);
                Offer offer = owner && random.nextInt(3) == 0 ? new Offer.Ownership() : offer(world, site);
                if (at == 1 && status == InvitationStatus.PENDING) {
                    continue;
                }
                Instant expires = world.now.plusMillis(oneOf(-1L, 0L, 1L, 5 * DAY.toMillis()));
                world.put(new Invitation(
                        id, site, team, anyUser(), address, offer, status, Samples.EARLIER, expires, Samples.EARLIER));
            }
        }
    }

    Policy policy() {
        Policy policy = Policy.DEFAULT.withHandover(
                oneOf(new Handover.Days(14), new Handover.Nothing(), new Handover.ForEver(), new Handover.Days(1)));
        if (random.nextInt(4) == 0) {
            Set<Permission> admins = EnumSet.noneOf(Permission.class);
            for (Permission permission : Permission.values()) {
                if (random.nextBoolean() && !NOT_FOR_ADMINS_ALONE.contains(permission)) {
                    admins.add(permission);
                }
            }
            policy = policy.withAdminOnly(admins);
        }
        policy = random.nextInt(4) == 0 ? policy.withInvitationsForAnyHolder() : policy;
        return random.nextInt(4) == 0 ? policy.withDeletingATeamDropsAccess() : policy;
    }

    Whereabouts anyPlace() {
        int dice = random.nextInt(10);
        if (dice < 4) {
            return new Whereabouts.HeldBy(anyTeam());
        }
        return new Whereabouts.OnSite(dice < 8 ? SmallWorld.SITES.get(0) : SmallWorld.SITES.get(1));
    }

    ChargerId anyCharger() {
        return oneOf(SmallWorld.CHARGERS.toArray(ChargerId[]::new));
    }

    UserId anyUser() {
        return user(random.nextInt(SmallWorld.USERS));
    }

    static UserId user(int number) {
        return Samples.address(number);
    }

    TeamId anyTeam() {
        return Samples.teamId(random.nextInt(SmallWorld.TEAMS));
    }

    SiteId anySite() {
        return random.nextInt(5) == 0 ? SmallWorld.SITES.get(1) : SmallWorld.SITES.get(0);
    }

    AssetId anyMeter() {
        return oneOf(SmallWorld.METERS.toArray(AssetId[]::new));
    }

    AssetScope anyScope() {
        if (random.nextInt(3) == 0) {
            return AssetScope.all();
        }
        return AssetScope.limited(SmallWorld.ASSETS.stream()
                .filter(asset -> random.nextInt(3) == 0)
                .toList());
    }

    /** Of the assets on a site; empty where those listed once have left. */
    private AssetScope scopeOn(SmallWorld world, SiteId site) {
        AssetScope any = anyScope();
        return any.isAll() ? any : AssetScope.limited(world.present(site, any));
    }

    Offer offer(SmallWorld world, SiteId site) {
        AssetScope scope = random.nextInt(4) == 0 ? anyScope() : scopeOn(world, site);
        return new Offer.Access(data(), scope.isAll() || !scope.listed().isEmpty() ? scope : AssetScope.all());
    }

    DataAccess data() {
        return oneOf(
                DataAccess.none(),
                DataAccess.until(Samples.NOW.minus(DAY)),
                DataAccess.until(Samples.NOW),
                DataAccess.until(Samples.NOW.plusMillis(1)),
                DataAccess.until(Samples.NOW.plus(DAY.multipliedBy(5))),
                DataAccess.until(Samples.NOW.plus(DAY.multipliedBy(9))),
                DataAccess.always());
    }

    DataAccess wanted() {
        return oneOf(
                DataAccess.until(Samples.NOW),
                DataAccess.until(Samples.NOW.plusMillis(1)),
                DataAccess.until(Samples.NOW.plus(DAY.multipliedBy(7))),
                DataAccess.always());
    }

    /** Mostly good, sometimes past, both or neither. */
    Expiry end(Instant now) {
        return oneOf(
                Expiry.never(),
                Expiry.never(),
                Expiry.at(now.plus(DAY)),
                Expiry.at(now.plus(DAY.multipliedBy(7))),
                Expiry.at(now.plus(DAY.multipliedBy(9))),
                Expiry.at(now),
                Expiry.of(true, now.plus(DAY)),
                Expiry.of(null, null));
    }

    Optional<InvitationId> anyInvitation(SmallWorld world) {
        return any(world.invitations.keySet().toArray(InvitationId[]::new));
    }

    Optional<DataRequestId> anyRequest(SmallWorld world) {
        return any(world.requests.keySet().toArray(DataRequestId[]::new));
    }

    Random random() {
        return random;
    }

    private <T> Optional<T> any(T[] all) {
        return all.length == 0 ? Optional.empty() : Optional.of(oneOf(all));
    }

    @SafeVarargs
    final <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
