package dev.chargehand.invitation;

import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an invitation is accepted: with which token, for which team, and as which addresses the host has verified the caller to
 * be. Immutable: each method returns a new one. {@link #toString} shows nothing of it.
 */
public final class Acceptance {
    private final Optional<String> token;
    private final Optional<TeamId> team;
    private final Set<UserId> verified;

    private Acceptance(Optional<String> token, Optional<TeamId> team, Set<UserId> verified) {
        this.token = token;
        this.team = team;
        this.verified = Set.copyOf(verified);
    }

    /**
     * With a token that a user sent, for the caller's first team, or for a personal team that is made on the spot.
     *
     * @param token what was sent
     * @return the acceptance
     */
    public static Acceptance of(@Nullable String token) {
        return new Acceptance(Optional.ofNullable(token), Optional.empty(), Set.of());
    }

    /**
     * With a token as it was issued.
     *
     * @param token the token
     * @return the acceptance
     */
    public static Acceptance of(InvitationToken token) {
        return of(token.text());
    }

    /**
     * For this team.
     *
     * @param team a team that the caller is a member of
     * @return the acceptance for it
     */
    public Acceptance into(TeamId team) {
        return new Acceptance(token, Optional.of(team), verified);
    }

    /**
     * Vouches that the caller is who receives mail at an address (I-57): for hosts whose users have ids of their own. An
     * address that the host has not verified must never be given here.
     *
     * @param address the address
     * @return the acceptance with it
     */
    public Acceptance verified(UserId address) {
        Set<UserId> more = new HashSet<>(verified);
        more.add(address);
        return new Acceptance(token, team, more);
    }

    /**
     * The token as it was sent.
     *
     * @return the text, if there is one
     */
    public Optional<String> token() {
        return token;
    }

    /**
     * The team to accept for.
     *
     * @return the team, or empty for the first one
     */
    public Optional<TeamId> team() {
        return team;
    }

    /**
     * The addresses that the host vouches for.
     *
     * @return the addresses
     */
    public Set<UserId> verified() {
        return verified;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "Acceptance[…]";
    }
}
