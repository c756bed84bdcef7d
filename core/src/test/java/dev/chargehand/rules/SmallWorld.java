package dev.chargehand.rules;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.facts.CallerFacts;
import dev.chargehand.facts.InviteFacts;
import dev.chargehand.facts.OfferFacts;
import dev.chargehand.facts.PlaceFacts;
import dev.chargehand.facts.Standing;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Teams, sites and what is between them as plain maps, from which the facts of a command are read. */
final class SmallWorld {
    static final int USERS = 5;
    static final int TEAMS = 4;
    static final List<SiteId> SITES = List.of(Samples.SITE, Samples.siteId(2));
    /** The two chargers that may be there from the beginning, and a third that may come. */
    static final List<ChargerId> CHARGERS =
            List.of(new ChargerId(Samples.uuid(1)), new ChargerId(Samples.uuid(2)), new ChargerId(Samples.uuid(4)));

    static final List<AssetId> METERS = List.of(AssetId.meter(Samples.uuid(1)), AssetId.meter(Samples.uuid(3)));
    static final List<AssetId> ASSETS = Stream.concat(CHARGERS.stream().map(ChargerId::asset), METERS.stream())
            .toList();

    /** A team's record with its assets. */
    record Place(SiteAccess access, AssetScope scope) {}

    Policy policy = Policy.DEFAULT;
    Instant now = Samples.NOW;
    final Map<TeamId, Map<UserId, Role>> members = new TreeMap<>();
    final Map<SiteId, Map<TeamId, Place>> places = new TreeMap<>();
    final Map<AssetId, SiteId> assets = new TreeMap<>();
    final SmallChargers chargers = new SmallChargers(this);
    final Map<DataRequestId, DataRequest> requests = new TreeMap<>();
    final Map<InvitationId, Invitation> invitations = new TreeMap<>();
    final Map<TokenHash, InvitationId> tokens = new LinkedHashMap<>();

    SmallWorld() {
        for (int team = 0; team < TEAMS; team++) {
            members.put(Samples.teamId(team), new LinkedHashMap<>());
        }
        SITES.forEach(site -> places.put(site, new TreeMap<>()));
    }

    Map<UserId, Role> in(TeamId team) {
        return members.computeIfAbsent(team, none -> new LinkedHashMap<>());
    }

    Map<TeamId, Place> on(SiteId site) {
        return places.computeIfAbsent(site, none -> new TreeMap<>());
    }

    void put(SiteAccess access, AssetScope scope) {
        on(access.site()).put(access.team(), new Place(access, scope));
    }

    void put(Invitation invitation) {
        invitations.put(invitation.id(), invitation);
        tokens.put(Samples.hash(invitation.id()), invitation.id());
    }

    /** Takes an asset off every list of a site; a list left empty stays one. */
    void unlist(SiteId site, AssetId asset) {
        on(site).replaceAll((team, place) -> {
            SortedSet<AssetId> left = new TreeSet<>(place.scope().listed());
            return left.remove(asset) ? new Place(place.access(), AssetScope.limited(left)) : place;
        });
    }

    Optional<Place> at(SiteId site, TeamId team) {
        return Optional.ofNullable(places.get(site)).map(teams -> teams.get(team));
    }

    Optional<Role> role(TeamId team, UserId user) {
        return Optional.ofNullable(members.get(team)).map(users -> users.get(user));
    }

    List<Place> through(UserId user, SiteId site) {
        return places.getOrDefault(site, Map.of()).values().stream()
                .filter(place -> role(place.access().team(), user).isPresent())
                .toList();
    }

    /** What a user holds on a site, straight from the prose. */
    Optional<AccessLevel> level(UserId user, SiteId site) {
        return through(user, site).stream().map(place -> level(place.access())).max(Comparator.naturalOrder());
    }

    boolean holds(UserId user, SiteId site, AccessLevel level) {
        return level(user, site).filter(held -> held.compareTo(level) >= 0).isPresent();
    }

    AccessLevel level(SiteAccess access) {
        if (access.isOwner()) {
            return AccessLevel.OWNER;
        }
        return access.data().endMillis() > now.toEpochMilli() ? AccessLevel.SENSITIVE : AccessLevel.BASIC;
    }

    /** With sensitive access every team, with less one's own and the owner. */
    boolean sees(UserId user, SiteId site, TeamId team) {
        return level(user, site).isPresent()
                && at(site, team)
                        .filter(place -> place.access().isOwner()
                                || role(team, user).isPresent()
                                || holds(user, site, AccessLevel.SENSITIVE))
                        .isPresent();
    }

    /** Through one team that has the level, as its admin where the policy asks for one. */
    boolean may(UserId user, SiteId site, AccessLevel level, Permission permission) {
        return through(user, site).stream()
                .filter(place -> level(place.access()).compareTo(level) >= 0)
                .anyMatch(place -> mayIn(place.access().team(), user, permission));
    }

    boolean mayIn(TeamId team, UserId user, Permission permission) {
        return role(team, user)
                .filter(role -> role == Role.ADMIN || !policy.adminOnly().contains(permission))
                .isPresent();
    }

    /** What all a user's teams, or only those of a level, reach together. */
    AssetScope reach(UserId user, SiteId site, AccessLevel level) {
        AssetScope reach = AssetScope.limited();
        for (Place place : through(user, site)) {
            reach = level(place.access()).compareTo(level) >= 0 ? reach.union(place.scope()) : reach;
        }
        return reach;
    }

    /** Makes the user who is in no team an admin of the owner's. */
    UserId boss(SiteId site) {
        UserId boss = SmallWorlds.user(USERS - 1);
        in(owner(site)).put(boss, Role.ADMIN);
        return boss;
    }

    /** The team, or the next one, that does not own the site, with its record; a basic one is made where there is none. */
    Place guest(SiteId site, TeamId wish) {
        List<TeamId> teams = new ArrayList<>(members.keySet());
        int at = teams.indexOf(wish);
        TeamId guest = owner(site).equals(wish) ? teams.get((at + 1) % teams.size()) : wish;
        return on(site).computeIfAbsent(guest, none -> {
            SiteAccess basic =
                    new SiteAccess(site, guest, false, DataAccess.none(), true, Samples.EARLIER, Samples.EARLIER);
            return new Place(basic, AssetScope.all());
        });
    }

    TeamId owner(SiteId site) {
        List<TeamId> owners = on(site).values().stream()
                .filter(place -> place.access().isOwner())
                .map(place -> place.access().team())
                .toList();
        if (owners.size() != 1) {
            throw new AssertionError("expected one owner of site " + site + ", found " + owners);
        }
        return owners.get(0);
    }

    Optional<CallerFacts> caller(UserId user, SiteId site) {
        List<Standing> standings = new ArrayList<>();
        for (Place place : through(user, site)) {
            standings.add(standing(place, user).orElseThrow());
        }
        return standings.isEmpty() ? Optional.empty() : Optional.of(new CallerFacts(site(site), standings));
    }

    Optional<PlaceFacts> place(SiteId site, TeamId team) {
        return at(site, team).map(place -> new PlaceFacts(place.access(), place.scope(), pendingRequest(site, team)));
    }

    Optional<DataRequest> pendingRequest(SiteId site, TeamId team) {
        return requests.values().stream()
                .filter(request -> request.isPending()
                        && request.site().equals(site)
                        && request.team().equals(team))
                .findFirst();
    }

    List<Invitation> pendingInvitations(SiteId site, TeamId team) {
        return invitations.values().stream()
                .filter(one ->
                        one.isPending() && one.site().equals(site) && one.team().equals(team))
                .toList();
    }

    InviteFacts inviteFacts(UserId actor, SiteId site, UserId address) {
        Optional<Invitation> pending = invitations.values().stream()
                .filter(one -> one.isPending()
                        && one.site().equals(site)
                        && one.address().equals(address))
                .findFirst();
        List<Instant> sent = invitations.values().stream()
                .filter(one -> one.invitedBy().equals(actor))
                .map(Invitation::createdAt)
                .sorted(Comparator.reverseOrder())
                .limit(policy.invitationsAMinute())
                .toList();
        return new InviteFacts(pending, sent);
    }

    Optional<OfferFacts> offer(TokenHash token) {
        return Optional.ofNullable(tokens.get(token))
                .map(invitations::get)
                .map(found -> new OfferFacts(
                        found, at(found.site(), found.team()).flatMap(place -> standing(place, found.invitedBy()))));
    }

    SortedSet<AssetId> present(SiteId site, AssetScope listed) {
        SortedSet<AssetId> present = new TreeSet<>(listed.listed());
        present.removeIf(asset -> !site.equals(assets.get(asset)));
        return present;
    }

    AssetScope present(SiteId site, Offer offer) {
        return offer instanceof Offer.Access access && !access.scope().isAll()
                ? AssetScope.limited(present(site, access.scope()))
                : AssetScope.all();
    }

    Optional<Member> member(TeamId team, UserId user) {
        return role(team, user)
                .map(role -> new Member(Samples.memberId(user.text().hashCode()), team, user, role, Samples.EARLIER));
    }

    Site site(SiteId site) {
        return new Site(site, Samples.details("Quay"), Samples.EARLIER, Samples.EARLIER);
    }

    Optional<Standing> standing(Place place, UserId user) {
        return role(place.access().team(), user).map(role -> new Standing(place.access(), place.scope(), role));
    }

    @Override
    public String toString() {
        return "now " + now + "\n" + policy + "\nmembers " + members + "\nplaces " + places + "\nassets " + assets
                + "\nchargers " + chargers
                + "\nrequests " + requests + "\ninvitations " + invitations;
    }
}
