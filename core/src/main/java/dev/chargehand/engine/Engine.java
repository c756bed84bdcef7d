package dev.chargehand.engine;

import dev.chargehand.IdSource;
import dev.chargehand.Outcome;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.Pincode;
import dev.chargehand.event.Change;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.rules.Decision;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import dev.chargehand.team.UserId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Carries a command out: lock, one instant, facts, rule, events, all in one unit of work. */
public final class Engine {
    private final Storage storage;
    private final InstantSource clock;
    private final IdSource ids;
    private final Tokens tokens;
    private final Policy policy;
    private final Retry retry;

    public Engine(Storage storage, InstantSource clock, IdSource ids, SecureRandom random, Policy policy) {
        this(storage, clock, ids, new Tokens(random), policy);
    }

    private Engine(Storage storage, InstantSource clock, IdSource ids, Tokens tokens, Policy policy) {
        this.storage = storage;
        this.clock = clock;
        this.ids = ids;
        this.tokens = tokens;
        this.policy = policy;
        this.retry = storage.isLostRaceTriedAgain() ? Retry.BOUNDED : Retry.NONE;
    }

    /** The same, on another storage. */
    public Engine on(Storage other) {
        return new Engine(other, clock, ids, tokens, policy);
    }

    /** The same for questions alone, to other answers. */
    public Engine asking(Reads other) {
        return on(new ReadsAlone(other));
    }

    /** Reads facts under the locks and hands them to a rule. */
    interface Step<T> {
        Decision<T> decide(UnitOfWork unit, Locks held, Instant now);
    }

    <T> Outcome<T> perform(UserId actor, Locks locks, Step<T> step) {
        return perform(actor, unit -> locks, step);
    }

    <T> Outcome<T> perform(UserId actor, Function<UnitOfWork, Locks> locks, Step<T> step) {
        return perform(actor, locks, step, Map.of());
    }

    /** The pincodes are those of the chargers that the command may register. */
    <T> Outcome<T> perform(
            UserId actor, Function<UnitOfWork, Locks> locks, Step<T> step, Map<ChargerId, Pincode> pincodes) {
        return retry.run(() -> storage.write(unit -> {
            Locks held = locks.apply(unit);
            unit.lock(held);
            Instant now = now();
            Decision<T> decision = step.decide(unit, held, now);
            if (!decision.events().isEmpty()) {
                unit.apply(new Change(now, actor, decision.events(), pincodes));
            }
            return decision.outcome();
        }));
    }

    Reads reads() {
        return storage.reads();
    }

    Policy policy() {
        return policy;
    }

    InvitationToken newToken() {
        return tokens.issue();
    }

    Pincode newPincode() {
        return tokens.pincode();
    }

    UUID newId() {
        return ids.next();
    }

    /** Cut to milliseconds here, because storages keep no more. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** The same instant without an object, for the question that is asked most. */
    long nowMillis() {
        return clock.millis();
    }
}
