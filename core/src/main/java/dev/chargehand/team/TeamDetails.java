package dev.chargehand.team;

import java.util.Optional;

/**
 * What an update can change of a team; {@link TeamDraft} makes well-formed ones.
 *
 * @param name 1 to 255 characters, trimmed and in normal form C
 * @param email where to reach it, in canonical form
 * @param type what kind of party it is
 */
public record TeamDetails(String name, Optional<String> email, TeamType type) {
    /** The type alone; never the name or the address. */
    @Override
    public String toString() {
        return "TeamDetails[type=" + type + "]";
    }
}
