package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules once more, on plain maps and one command at a time. Each command answers {@code accepted} or the code of the
 * refusal. Not thread safe; {@link #copy} gives each serial order its own.
 */
public final class ReferenceModel {
    private static final String ACCEPTED = "accepted";
    private static final String NO_TEAM = "team_not_found";
    private static final String NO_SITE = "site_not_found";
    private static final String NOT_PERMITTED = "not_permitted";

    private final Map<TeamId, PlainTeam> teams = new HashMap<>();
    private final Map<SiteId, PlainSite> sites = new HashMap<>();

    public ReferenceModel copy() {
        ReferenceModel copy = new ReferenceModel();
        teams.forEach((id, team) -> copy.teams.put(id, team.copy()));
        sites.forEach((id, site) -> copy.sites.put(id, site.copy()));
        return copy;
    }

    public Map<TeamId, PlainTeam> teams() {
        return teams;
    }

    public Map<SiteId, PlainSite> sites() {
        return sites;
    }

    public String createTeam(UserId actor, TeamId id, String name, Instant now) {
        PlainTeam team = new PlainTeam(name, Optional.empty());
        team.join(actor, Role.ADMIN, now);
        teams.put(id, team);
        return ACCEPTED;
    }

    public String renameTeam(UserId actor, TeamId id, String name) {
        String refusal = unlessAdmin(actor, id);
        if (refusal == null) {
            team(id).rename(name);
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String deleteTeam(UserId actor, TeamId id) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        if (team(id).personalOf().isPresent()) {
            return "personal_team";
        }
        if (sites.values().stream().anyMatch(site -> site.access().containsKey(id))) {
            return "sites_attached";
        }
        teams.remove(id);
        return ACCEPTED;
    }

    public String addMember(UserId actor, TeamId id, UserId user, Optional<Role> role, Instant now) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        if (team(id).members().containsKey(user)) {
            return role.isPresent() ? changeRole(actor, id, user, role.get()) : ACCEPTED;
        }
        team(id).join(user, role.orElse(Role.MEMBER), now);
        return ACCEPTED;
    }

    public String changeRole(UserId actor, TeamId id, UserId user, Role role) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        PlainTeam team = team(id);
        if (!team.members().containsKey(user)) {
            return "not_a_member";
        }
        if (role == Role.MEMBER && team.isAdmin(user)) {
            String needed = team.whyAdminIsNeeded(user);
            if (needed != null) {
                return needed;
            }
        }
        team.members().put(user, role);
        return ACCEPTED;
    }

    public String removeMember(UserId actor, TeamId id, UserId user) {
        String refusal = actor.equals(user) ? unlessMember(actor, id) : unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        PlainTeam team = team(id);
        if (!team.members().containsKey(user)) {
            return "not_a_member";
        }
        String needed = team.whyAdminIsNeeded(user);
        if (needed != null) {
            return needed;
        }
        team.part(user);
        return ACCEPTED;
    }

    /** Creates a site in the user's first team, or in a personal team with the id given when there is none. */
    public String createSite(UserId actor, SiteId id, TeamId personal, String name, Instant now) {
        Optional<TeamId> first = firstTeam(actor);
        if (first.isEmpty()) {
            PlainTeam team = new PlainTeam("Personal team", Optional.of(actor));
            team.join(actor, Role.ADMIN, now);
            teams.put(personal, team);
        }
        sites.put(id, PlainSite.ownedBy(first.orElse(personal), name));
        return ACCEPTED;
    }

    public String createSite(UserId actor, TeamId team, SiteId id, String name) {
        String refusal = unlessMember(actor, team);
        if (refusal == null) {
            sites.put(id, PlainSite.ownedBy(team, name));
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String renameSite(UserId actor, SiteId id, String name, Instant now) {
        int level = level(actor, id, now);
        if (level >= 2) {
            site(id).rename(name);
        }
        return level == 0 ? NO_SITE : level == 1 ? NOT_PERMITTED : ACCEPTED;
    }

    public String deleteSite(UserId actor, SiteId id, Instant now) {
        int level = level(actor, id, now);
        if (level == 3) {
            sites.remove(id);
        }
        return level == 0 ? NO_SITE : level == 3 ? ACCEPTED : NOT_PERMITTED;
    }

    /** What the host did by itself: there is no rule to ask. */
    public void giveAccess(SiteId site, TeamId team, DataAccess data) {
        site(site).access().put(team, new PlainSite.Access(false, data));
    }

    /** 0 nothing, 1 basic, 2 sensitive, 3 owner. */
    public int level(UserId user, SiteId id, Instant now) {
        PlainSite site = sites.get(id);
        if (site == null) {
            return 0;
        }
        return site.access().entrySet().stream()
                .filter(access -> team(access.getKey()).members().containsKey(user))
                .mapToInt(access -> access.getValue().level(now))
                .max()
                .orElse(0);
    }

    public Optional<TeamId> firstTeam(UserId user) {
        return teams.keySet().stream()
                .filter(id -> team(id).members().containsKey(user))
                .min(Comparator.comparing((TeamId id) -> team(id).joinedAt(user))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private @Nullable String unlessMember(UserId actor, TeamId id) {
        PlainTeam team = teams.get(id);
        return team == null || !team.members().containsKey(actor) ? NO_TEAM : null;
    }

    private @Nullable String unlessAdmin(UserId actor, TeamId id) {
        String stranger = unlessMember(actor, id);
        if (stranger != null) {
            return stranger;
        }
        return team(id).isAdmin(actor) ? null : NOT_PERMITTED;
    }

    private PlainTeam team(TeamId id) {
        return Objects.requireNonNull(teams.get(id));
    }

    private PlainSite site(SiteId id) {
        return Objects.requireNonNull(sites.get(id));
    }
}
