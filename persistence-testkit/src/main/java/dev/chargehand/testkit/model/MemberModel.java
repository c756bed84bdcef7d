package dev.chargehand.testkit.model;

import static dev.chargehand.testkit.model.PlainWorld.ACCEPTED;
import static dev.chargehand.testkit.model.PlainWorld.NOT_PERMITTED;
import static dev.chargehand.testkit.model.PlainWorld.NO_TEAM;

import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teams and who is in them (I-1 to I-16). */
public final class MemberModel {
    private final PlainWorld world;
    private final GrantModel grants;

    MemberModel(PlainWorld world, GrantModel grants) {
        this.world = world;
        this.grants = grants;
    }

    public String createTeam(UserId actor, TeamId id, String name, Instant now) {
        PlainTeam team = new PlainTeam(name, Optional.empty());
        team.join(actor, Role.ADMIN, now);
        world.teams().put(id, team);
        return ACCEPTED;
    }

    /** The team of a user who has none. */
    void createPersonalTeam(UserId user, TeamId id, Instant now) {
        PlainTeam team = new PlainTeam("Personal team", Optional.of(user));
        team.join(user, Role.ADMIN, now);
        world.teams().put(id, team);
    }

    public String renameTeam(UserId actor, TeamId id, String name) {
        String refusal = unlessAdmin(actor, id);
        if (refusal == null) {
            world.team(id).rename(name);
        }
        return refusal == null ? ACCEPTED : refusal;
    }

    public String deleteTeam(UserId actor, TeamId id) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        if (world.team(id).personalOf().isPresent()) {
            return "personal_team";
        }
        List<SiteId> reached = world.sites().entrySet().stream()
                .filter(site -> site.getValue().access().containsKey(id))
                .map(site -> site.getKey())
                .toList();
        boolean owns =
                reached.stream().anyMatch(site -> world.site(site).owner().equals(id));
        if (owns || (!reached.isEmpty() && !world.policy().deletingATeamDropsAccess())) {
            return "sites_attached";
        }
        if (world.garage().isHolding(id)) {
            return "chargers_held";
        }
        reached.forEach(site -> grants.end(site, id));
        world.teams().remove(id);
        world.requests().values().removeIf(request -> request.team().equals(id));
        world.invitations().values().removeIf(invitation -> invitation.team().equals(id));
        return ACCEPTED;
    }

    public String addMember(UserId actor, TeamId id, UserId user, Optional<Role> role, Instant now) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        if (world.isIn(id, user)) {
            return role.isPresent() ? changeRole(actor, id, user, role.get()) : ACCEPTED;
        }
        world.team(id).join(user, role.orElse(Role.MEMBER), now);
        return ACCEPTED;
    }

    public String changeRole(UserId actor, TeamId id, UserId user, Role role) {
        String refusal = unlessAdmin(actor, id);
        if (refusal != null) {
            return refusal;
        }
        PlainTeam team = world.team(id);
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
        PlainTeam team = world.team(id);
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

    @Nullable
    String unlessMember(UserId actor, TeamId id) {
        return world.isIn(id, actor) ? null : NO_TEAM;
    }

    private @Nullable String unlessAdmin(UserId actor, TeamId id) {
        String stranger = unlessMember(actor, id);
        if (stranger != null) {
            return stranger;
        }
        return world.team(id).isAdmin(actor) ? null : NOT_PERMITTED;
    }
}
