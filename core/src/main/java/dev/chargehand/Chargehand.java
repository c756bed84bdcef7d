package dev.chargehand;

import dev.chargehand.access.Access;
import dev.chargehand.engine.AccessCalls;
import dev.chargehand.engine.Engine;
import dev.chargehand.engine.EventLogCalls;
import dev.chargehand.engine.SiteCalls;
import dev.chargehand.engine.TeamCalls;
import dev.chargehand.engine.UuidV7;
import dev.chargehand.event.EventLog;
import dev.chargehand.site.Sites;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Teams;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;

/**
 * The one way in: who may do what at which EV-charging site, until when, and why.
 *
 * <p>Nothing happens at construction and nothing is discovered on the class path. One instance serves a whole
 * application; it is thread safe, holds no state but what it was built from, and needs no closing (the storage may).
 */
public final class Chargehand {
    private final Teams teams;
    private final Sites sites;
    private final Access access;
    private final EventLog events;

    private Chargehand(Builder builder) {
        IdSource ids = builder.ids == null ? new UuidV7(builder.clock, new SecureRandom()) : builder.ids;
        Engine engine = new Engine(builder.storage, builder.clock, ids);
        this.teams = new TeamCalls(engine);
        this.sites = new SiteCalls(engine);
        this.access = new AccessCalls(engine);
        this.events = new EventLogCalls(engine);
    }

    /**
     * Chargehand on a storage, with the system's clock and random ids.
     *
     * @param storage where state and events are kept
     * @return ready to use
     */
    public static Chargehand on(Storage storage) {
        return builder(storage).build();
    }

    /**
     * For a clock or an id source of one's own.
     *
     * @param storage where state and events are kept
     * @return a builder with the defaults of {@link #on}
     */
    public static Builder builder(Storage storage) {
        return new Builder(storage);
    }

    /**
     * Teams and their members.
     *
     * @return the calls
     */
    public Teams teams() {
        return teams;
    }

    /**
     * Sites.
     *
     * @return the calls
     */
    public Sites sites() {
        return sites;
    }

    /**
     * Who may do what, and why.
     *
     * @return the questions
     */
    public Access access() {
        return access;
    }

    /**
     * What happened.
     *
     * @return the log
     */
    public EventLog events() {
        return events;
    }

    /** Sets what {@link Chargehand#on} leaves at its default. Not thread safe. */
    public static final class Builder {
        private final Storage storage;
        private InstantSource clock = InstantSource.system();
        private @org.jspecify.annotations.Nullable IdSource ids;

        private Builder(Storage storage) {
            this.storage = Objects.requireNonNull(storage, "storage");
        }

        /**
         * Sets the clock; it is read once a command and once a question, and cut to milliseconds.
         *
         * @param clock the clock
         * @return this
         */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets where new ids come from; by default they are of version 7, by the clock.
         *
         * @param ids the source
         * @return this
         */
        public Builder ids(IdSource ids) {
            this.ids = Objects.requireNonNull(ids, "ids");
            return this;
        }

        /**
         * Builds it.
         *
         * @return ready to use
         */
        public Chargehand build() {
            return new Chargehand(this);
        }
    }
}
