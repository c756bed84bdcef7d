package dev.chargehand.testkit.model;

import dev.chargehand.team.Role;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A team in the reference model: a name, perhaps the user it is personal to, and who is in it. */
public final class PlainTeam {
    private final Optional<UserId> personalOf;
    private final Map<UserId, Role> members = new HashMap<>();
    private final Map<UserId, Instant> joined = new HashMap<>();
    private String name;

    PlainTeam(String name, Optional<UserId> personalOf) {
        this.name = name;
        this.personalOf = personalOf;
    }

    PlainTeam copy() {
        PlainTeam copy = new PlainTeam(name, personalOf);
        copy.members.putAll(members);
        copy.joined.putAll(joined);
        return copy;
    }

    public String name() {
        return name;
    }

    public Optional<UserId> personalOf() {
        return personalOf;
    }

    public Map<UserId, Role> members() {
        return members;
    }

    void rename(String to) {
        name = to;
    }

    void join(UserId user, Role role, Instant at) {
        members.put(user, role);
        joined.put(user, at);
    }

    void part(UserId user) {
        members.remove(user);
        joined.remove(user);
    }

    Instant joinedAt(UserId user) {
        return Objects.requireNonNull(joined.get(user));
    }

    boolean isAdmin(UserId user) {
        return members.get(user) == Role.ADMIN;
    }

    @Nullable
    String whyAdminIsNeeded(UserId user) {
        if (personalOf.equals(Optional.of(user))) {
            return "personal_team";
        }
        long admins = members.values().stream().filter(Role.ADMIN::equals).count();
        return isAdmin(user) && admins == 1 ? "last_admin" : null;
    }
}
