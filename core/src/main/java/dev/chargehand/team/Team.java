package dev.chargehand.team;

import java.time.Instant;
import java.util.Optional;

/**
 * The unit that holds access to sites; users act through it.
 *
 * @param id its id
 * @param name 1 to 255 characters, trimmed and in normal form C
 * @param email where to reach it, in canonical form
 * @param type what kind of party it is
 * @param personalOf the user it was made for, when it is a personal team
 * @param createdAt when it was created, to the millisecond
 * @param updatedAt when name, e-mail or type last changed
 */
public record Team(
        TeamId id,
        String name,
        Optional<String> email,
        TeamType type,
        Optional<UserId> personalOf,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * A personal team has the personal type, and no other team has it.
     *
     * @param id its id
     * @param name 1 to 255 characters, trimmed and in normal form C
     * @param email where to reach it, in canonical form
     * @param type what kind of party it is
     * @param personalOf the user it was made for, when it is a personal team
     * @param createdAt when it was created, to the millisecond
     * @param updatedAt when name, e-mail or type last changed
     */
    public Team {
        if (personalOf.isPresent() != (type == TeamType.PERSONAL)) {
            throw new IllegalArgumentException(
                    "team " + id + ": a personal team has a user, and no other team has one");
        }
    }

    /**
     * Whether the team was made for one user.
     *
     * @return true for a personal team
     */
    public boolean isPersonal() {
        return personalOf.isPresent();
    }

    /**
     * What an update can change.
     *
     * @return name, e-mail and type
     */
    public TeamDetails details() {
        return new TeamDetails(name, email, type);
    }

    /**
     * The same team with other details.
     *
     * @param details the new name, e-mail and type
     * @param at when they changed
     * @return the changed team
     */
    public Team with(TeamDetails details, Instant at) {
        return new Team(id, details.name(), details.email(), details.type(), personalOf, createdAt, at);
    }

    /** Id and type; never the name or the address. */
    @Override
    public String toString() {
        return "Team[id=" + id + ", type=" + type + "]";
    }
}
