package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.Chargehand;
import dev.chargehand.examples.rest.store.Numbers;
import dev.chargehand.team.TeamId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * What the calls work with.
 *
 * @param chargehand decides
 * @param numbers the integer ids
 * @param clock tells what is past, for showing it
 * @param partners the teams that are billed later
 * @param development whether payments may be confirmed by calling
 */
public record Host(
        Chargehand chargehand, Numbers numbers, InstantSource clock, Set<TeamId> partners, boolean development) {
    public Host {
        partners = Set.copyOf(partners);
    }

    Instant now() {
        return clock.instant();
    }
}
