package dev.chargehand;

import dev.chargehand.access.Access;
import dev.chargehand.backoffice.BackOffice;
import dev.chargehand.charger.Chargers;
import dev.chargehand.engine.AccessCalls;
import dev.chargehand.engine.AssetCalls;
import dev.chargehand.engine.BackOfficeCalls;
import dev.chargehand.engine.ChargerCalls;
import dev.chargehand.engine.Engine;
import dev.chargehand.engine.EventLogCalls;
import dev.chargehand.engine.InvitationCalls;
import dev.chargehand.engine.LicenseCalls;
import dev.chargehand.engine.Observed;
import dev.chargehand.engine.RequestCalls;
import dev.chargehand.engine.SiteCalls;
import dev.chargehand.engine.SiteTeamCalls;
import dev.chargehand.engine.TeamCalls;
import dev.chargehand.engine.UuidV7;
import dev.chargehand.event.EventLog;
import dev.chargehand.invitation.Invitations;
import dev.chargehand.license.Licenses;
import dev.chargehand.request.DataRequests;
import dev.chargehand.site.Assets;
import dev.chargehand.site.SiteTeams;
import dev.chargehand.site.Sites;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Teams;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one way in: who may do what at which EV-charging site, with which charger, until when, and why.
 *
 * <p>Nothing happens at construction and nothing is discovered on the class path. One instance serves a whole
 * application; it is thread safe, holds no state but what it was built from, and needs no closing (the storage may).
 */
public final class Chargehand {
    private final Engine engine;
    private final @Nullable CallObserver observer;
    private final Teams teams;
    private final Sites sites;
    private final SiteTeams siteTeams;
    private final Assets assets;
    private final DataRequests requests;
    private final Invitations invitations;
    private final Chargers chargers;
    private final Licenses licenses;
    private final BackOffice backOffice;
    private final Access access;
    private final EventLog events;

    private Chargehand(Engine engine, @Nullable CallObserver observer) {
        this.engine = engine;
        this.observer = observer;
        this.teams = Observed.by(observer, "teams", Teams.class, new TeamCalls(engine));
        this.sites = Observed.by(observer, "sites", Sites.class, new SiteCalls(engine));
        this.siteTeams = Observed.by(observer, "siteTeams", SiteTeams.class, new SiteTeamCalls(engine));
        this.assets = Observed.by(observer, "assets", Assets.class, new AssetCalls(engine));
        this.requests = Observed.by(observer, "requests", DataRequests.class, new RequestCalls(engine));
        this.invitations = Observed.by(observer, "invitations", Invitations.class, new InvitationCalls(engine));
        this.chargers = Observed.by(observer, "chargers", Chargers.class, new ChargerCalls(engine));
        this.licenses = Observed.by(observer, "licenses", Licenses.class, new LicenseCalls(engine));
        this.backOffice = Observed.by(observer, "backOffice", BackOffice.class, new BackOfficeCalls(engine));
        this.access = Observed.by(observer, "access", Access.class, new AccessCalls(engine));
        this.events = Observed.by(observer, "events", EventLog.class, new EventLogCalls(engine));
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
     * For a policy, a clock, an id source or a random source of one's own.
     *
     * @param storage where state and events are kept
     * @return a builder with the defaults of {@link #on}
     */
    public static Builder builder(Storage storage) {
        return new Builder(storage);
    }

    /**
     * The same clock, ids and policy on another storage: most of all on one that stands for a transaction of the host's own,
     * so that what is done here and the host's own rows are committed together or not at all.
     *
     * <p>It costs a few small objects, so it may be made for each transaction.
     *
     * @param storage where state and events are kept
     * @return ready to use, for as long as the storage is
     */
    public Chargehand through(Storage storage) {
        return new Chargehand(engine.on(Objects.requireNonNull(storage, "storage")), observer);
    }

    /**
     * The questions alone, with the same clock, policy and observer, to answers that may be old: of a replica, or in a host's tests of
     * {@code storage.reads()} itself.
     *
     * <p>It costs a few small objects and is for keeping.
     *
     * @param reads who answers, and how old an answer may be is in its promise
     * @return ready to use, for as long as the answers are
     */
    public ReadView readView(Reads reads) {
        return new ReadView(engine.asking(Objects.requireNonNull(reads, "reads")), observer);
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
     * The teams on a site: who reaches it, how deep and until when.
     *
     * @return the calls
     */
    public SiteTeams siteTeams() {
        return siteTeams;
    }

    /**
     * The assets on a site, to which a team's access can be limited.
     *
     * @return the calls
     */
    public Assets assets() {
        return assets;
    }

    /**
     * Requests for a site's sensitive data.
     *
     * @return the calls
     */
    public DataRequests requests() {
        return requests;
    }

    /**
     * Invitations to a site.
     *
     * @return the calls
     */
    public Invitations invitations() {
        return invitations;
    }

    /**
     * Chargers.
     *
     * @return the calls
     */
    public Chargers chargers() {
        return chargers;
    }

    /**
     * What is bought for chargers.
     *
     * @return the calls
     */
    public Licenses licenses() {
        return licenses;
    }

    /**
     * The host's own calls, with no user behind them and nobody's rights looked at.
     *
     * @return the calls
     */
    public BackOffice backOffice() {
        return backOffice;
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
        private Policy policy = Policy.DEFAULT;
        private @Nullable IdSource ids;
        private @Nullable SecureRandom random;
        private @Nullable CallObserver observer;

        private Builder(Storage storage) {
            this.storage = Objects.requireNonNull(storage, "storage");
        }

        /**
         * Sets the clock; it is read at most once a question and, but for invitations, once a command, and cut to milliseconds.
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
         * Sets where tokens and pincodes come from, and ids by default.
         *
         * @param random a source that nobody can guess
         * @return this
         */
        public Builder random(SecureRandom random) {
            this.random = Objects.requireNonNull(random, "random");
            return this;
        }

        /**
         * Sets the choices that the domain leaves to the host.
         *
         * @param policy the choices
         * @return this
         */
        public Builder policy(Policy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Who hears of each call when it has ended; nobody unless set.
         *
         * @param observer is told after each call
         * @return this
         */
        public Builder observer(CallObserver observer) {
            this.observer = Objects.requireNonNull(observer, "observer");
            return this;
        }

        /**
         * Builds it.
         *
         * @return ready to use
         */
        public Chargehand build() {
            SecureRandom randomness = random == null ? new SecureRandom() : random;
            IdSource idSource = ids == null ? new UuidV7(clock, randomness) : ids;
            return new Chargehand(new Engine(storage, clock, idSource, randomness, policy), observer);
        }
    }
}
