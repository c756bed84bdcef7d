package dev.chargehand.testkit;

import dev.chargehand.Chargehand;
import dev.chargehand.IdSource;
import dev.chargehand.Outcome;
import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.AssetEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A storage with a chargehand and a clock on it, and short ways to what tests need first. Thread safe. */
public final class World {
    public static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final int LOG_PAGE = 1000;

    private final AtomicInteger users = new AtomicInteger();
    private final String name;
    private final Storage storage;
    private final MutableClock clock;
    private final Chargehand chargehand;

    public World(String name, Storage storage) {
        this.name = name;
        this.storage = storage;
        this.clock = new MutableClock(START);
        this.chargehand = Chargehand.builder(storage).clock(clock).build();
    }

    public String name() {
        return name;
    }

    public Storage storage() {
        return storage;
    }

    public MutableClock clock() {
        return clock;
    }

    public Chargehand chargehand() {
        return chargehand;
    }

    /** The same storage and clock with ids of one's own. */
    public Chargehand withIds(IdSource ids) {
        return Chargehand.builder(storage).clock(clock).ids(ids).build();
    }

    /** The same storage and clock with other choices. */
    public Chargehand with(Policy policy) {
        return Chargehand.builder(storage).clock(clock).policy(policy).build();
    }

    /** A user known by an e-mail address, which no one else in this world has. */
    public UserId mail(String called) {
        return UserId.email(called + "-" + users.incrementAndGet() + "@example.com");
    }

    /** A user that no one else in this world is. */
    public UserId user(String called) {
        return UserId.opaque(called + "-" + users.incrementAndGet());
    }

    /** A text that this world has not given before. */
    public String fresh(String called) {
        return called + "-" + users.incrementAndGet();
    }

    public TeamId team(UserId admin, UserId... members) {
        TeamId team = chargehand
                .teams()
                .create(admin, TeamDraft.named("Team"))
                .orThrow()
                .id();
        for (UserId member : members) {
            add(team, admin, member, Role.MEMBER);
        }
        return team;
    }

    public void add(TeamId team, UserId admin, UserId user, Role role) {
        var unused =
                chargehand.teams().addMember(admin, team, user, role).orThrow().id();
    }

    public SiteId site(UserId actor, TeamId team) {
        return chargehand
                .sites()
                .create(actor, team, SiteDraft.named("Site"))
                .orThrow()
                .site()
                .id();
    }

    /** Gives a team that does not own a site access to all of it. */
    public SiteAccess give(SiteId site, TeamId team, DataAccess data) {
        return give(site, team, data, AssetScope.all());
    }

    /** Gives a team that does not own a site access to it, and to these assets. */
    public SiteAccess give(SiteId site, TeamId team, DataAccess data, AssetScope scope) {
        Instant now = clock.instant();
        SiteAccess access = new SiteAccess(site, team, false, data, scope.isAll(), now, now);
        apply(Locks.of(List.of(team), site), new AccessEvent.AccessGiven(access, scope));
        return access;
    }

    /** A site of a new team of the user's, with a team of its own. */
    public SiteId site(UserId owner) {
        return site(owner, team(owner));
    }

    /** A new meter on a site. */
    public AssetId asset(SiteId site) {
        AssetId asset = AssetId.meter(UUID.randomUUID());
        apply(Locks.of(List.of(), site), new AssetEvent.AssetAdded(site, asset));
        return asset;
    }

    public IssuedInvitation invite(UserId actor, SiteId site, InvitationDraft draft) {
        return chargehand.invitations().invite(actor, site, draft).orThrow();
    }

    public SiteAccess accept(UserId actor, TeamId team, InvitationToken token) {
        return chargehand
                .invitations()
                .accept(actor, Acceptance.of(token).into(team))
                .orThrow();
    }

    public void apply(Locks locks, Event... events) {
        apply(UserId.opaque("host"), locks, events);
    }

    public void apply(UserId by, Locks locks, Event... events) {
        apply(locks, new Change(clock.instant(), by, List.of(events)));
    }

    public void apply(Locks locks, Change change) {
        boolean applied = storage.write(unit -> {
            unit.lock(locks);
            unit.apply(change);
            return true;
        });
        if (!applied) {
            throw new AssertionError(name + ": a unit of work returned something else than its work did");
        }
    }

    /** The whole log, page by page. */
    public List<RecordedEvent> log() {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> page = storage.reads().eventsAfter(0, LOG_PAGE);
        while (!page.isEmpty()) {
            long last = all.isEmpty() ? 0 : all.get(all.size() - 1).position();
            if (page.get(0).position() <= last) {
                throw new AssertionError(name + ": the log after " + last + " goes on at "
                        + page.get(0).position());
            }
            all.addAll(page);
            page = storage.reads().eventsAfter(page.get(page.size() - 1).position(), LOG_PAGE);
        }
        return all;
    }

    public List<Event> events() {
        return log().stream().map(RecordedEvent::event).toList();
    }

    /** The refusal's code, or {@code accepted}. */
    public static String code(Outcome<?> outcome) {
        return outcome.whyNot().map(Refusal::code).orElse("accepted");
    }

    public static TeamId unknownTeam() {
        return new TeamId(UUID.randomUUID());
    }

    public static SiteId unknownSite() {
        return new SiteId(UUID.randomUUID());
    }
}
