package dev.chargehand.testkit.model;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that the reference model knows, and what its parts ask of that. */
public final class PlainWorld {
    static final String ACCEPTED = "accepted";
    static final String NO_TEAM = "team_not_found";
    static final String NO_SITE = "site_not_found";
    static final String NO_CHARGER = "charger_not_found";
    static final String NOT_PERMITTED = "not_permitted";
    static final String ADMIN_NEEDED = "admin_needed";
    static final String INVALID = "invalid";
    static final int BASIC = 1;
    static final int SENSITIVE = 2;
    static final int OWNER = 3;

    private final Policy policy;
    private final Map<TeamId, PlainTeam> teams = new HashMap<>();
    private final Map<SiteId, PlainSite> sites = new HashMap<>();
    private final Map<DataRequestId, PlainRequest> requests = new TreeMap<>();
    private final Map<InvitationId, PlainInvitation> invitations = new TreeMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final PlainGarage garage;

    /** That a user made an invitation; it counts also after that has gone with its site or team. */
    record Sent(UserId by, Instant at) {}

    /** A caller's place on a site through one team. */
    record Standing(TeamId team, PlainSite.Access access, boolean admin) {}

    PlainWorld(Policy policy) {
        this(policy, new PlainGarage());
    }

    private PlainWorld(Policy policy, PlainGarage garage) {
        this.policy = policy;
        this.garage = garage;
    }

    PlainWorld copy() {
        PlainWorld copy = new PlainWorld(policy, garage.copy());
        teams.forEach((id, team) -> copy.teams.put(id, team.copy()));
        sites.forEach((id, site) -> copy.sites.put(id, site.copy()));
        copy.requests.putAll(requests);
        copy.invitations.putAll(invitations);
        copy.sent.addAll(sent);
        return copy;
    }

    Policy policy() {
        return policy;
    }

    public PlainGarage garage() {
        return garage;
    }

    Duration grace() {
        return policy.licenses().grace();
    }

    public Map<TeamId, PlainTeam> teams() {
        return teams;
    }

    public Map<SiteId, PlainSite> sites() {
        return sites;
    }

    public Map<DataRequestId, PlainRequest> requests() {
        return requests;
    }

    public Map<InvitationId, PlainInvitation> invitations() {
        return invitations;
    }

    public void send(InvitationId id, PlainInvitation invitation) {
        invitations.put(id, invitation);
        sent.add(new Sent(invitation.by(), invitation.made()));
    }

    List<Sent> sent() {
        return sent;
    }

    PlainTeam team(TeamId id) {
        return Objects.requireNonNull(teams.get(id));
    }

    PlainSite site(SiteId id) {
        return Objects.requireNonNull(sites.get(id));
    }

    boolean isIn(TeamId team, UserId user) {
        PlainTeam found = teams.get(team);
        return found != null && found.members().containsKey(user);
    }

    Optional<PlainSite.Access> access(SiteId site, TeamId team) {
        PlainSite found = sites.get(site);
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(found.access().get(team));
    }

    Optional<SiteId> siteOf(AssetId asset) {
        return sites.entrySet().stream()
                .filter(site -> site.getValue().assets().contains(asset))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** In the order of the teams' ids. */
    List<Standing> standings(UserId user, SiteId id) {
        PlainSite site = sites.get(id);
        if (site == null) {
            return List.of();
        }
        return site.access().entrySet().stream()
                .filter(one -> isIn(one.getKey(), user))
                .map(one -> new Standing(
                        one.getKey(), one.getValue(), team(one.getKey()).isAdmin(user)))
                .sorted(Comparator.comparing(Standing::team))
                .toList();
    }

    /** 0 nothing, 1 basic, 2 sensitive, 3 owner. */
    public int level(UserId user, SiteId site, Instant now) {
        return standings(user, site).stream()
                .mapToInt(one -> one.access().level(now))
                .max()
                .orElse(0);
    }

    /** The level on an asset: that on its site, through teams that reach it; a charger's holder may do anything with it. */
    public int level(UserId user, AssetId asset, Instant now) {
        return standings(user, asset).stream()
                .mapToInt(one -> one.access().level(now))
                .max()
                .orElse(0);
    }

    public int level(UserId user, ChargerId charger, Instant now) {
        return level(user, charger.asset(), now);
    }

    /** In the order of the teams' ids. */
    List<Standing> standings(UserId user, AssetId asset) {
        Optional<TeamId> holder = asset.type().equals(AssetType.CHARGER)
                ? garage.holderOf(new ChargerId(asset.value())).filter(team -> isIn(team, user))
                : Optional.empty();
        return holder.isPresent()
                ? List.of(new Standing(
                        holder.get(), PlainSite.Access.OWNER, team(holder.get()).isAdmin(user)))
                : siteOf(asset).stream()
                        .flatMap(site -> standings(user, site).stream())
                        .filter(one -> one.access().reaches(asset))
                        .toList();
    }

    /** With sensitive access one sees every team on a site, with basic access one's own and the owner (Q7). */
    boolean sees(UserId user, SiteId site, TeamId team, Instant now) {
        int level = level(user, site, now);
        Optional<PlainSite.Access> other = access(site, team);
        return level > 0
                && other.isPresent()
                && (level >= SENSITIVE || other.get().owner() || isIn(team, user));
    }

    Optional<TeamId> firstTeam(UserId user) {
        return teams.keySet().stream()
                .filter(id -> isIn(id, user))
                .min(Comparator.comparing((TeamId id) -> team(id).joinedAt(user))
                        .thenComparing(Comparator.naturalOrder()));
    }

    boolean may(Permission permission, Standing standing) {
        return standing.admin() || !policy.adminOnly().contains(permission);
    }

    @Nullable
    String unlessAny(Permission permission, List<Standing> able) {
        if (able.isEmpty()) {
            return NOT_PERMITTED;
        }
        return able.stream().anyMatch(one -> may(permission, one)) ? null : ADMIN_NEEDED;
    }

    @Nullable
    String unlessAtLevel(Permission permission, int level, UserId actor, SiteId site, Instant now) {
        List<Standing> all = standings(actor, site);
        return all.isEmpty()
                ? NO_SITE
                : unlessAny(
                        permission,
                        all.stream()
                                .filter(one -> one.access().level(now) >= level)
                                .toList());
    }

    @Nullable
    String unlessAtLevel(Permission permission, int level, UserId actor, ChargerId charger, Instant now) {
        List<Standing> all = standings(actor, charger.asset());
        return all.isEmpty()
                ? NO_CHARGER
                : unlessAny(
                        permission,
                        all.stream()
                                .filter(one -> one.access().level(now) >= level)
                                .toList());
    }

    @Nullable
    String unlessSeen(UserId actor, SiteId site, TeamId team, Instant now) {
        return level(actor, site, now) == 0 ? NO_SITE : sees(actor, site, team, now) ? null : NO_TEAM;
    }
}
