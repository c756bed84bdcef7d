package dev.chargehand.benchmarks;

import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A world by formula, so that it needs no memory of its own and is the same in every run: a team for every five sites, a
 * user for every site, an owner and up to one guest team a site. Few teams own many sites (a skew of the third power), and of
 * the guests a third each has data access, had it once, or never had.
 */
public record World(int sites) {
    public static final long SEED = 20261122;
    public static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int EVENTS_A_CHANGE = 4_000;
    private static final UserId IMPORTER = UserId.opaque("importer");

    int teams() {
        return Math.max(1, sites / 5);
    }

    int users() {
        return sites;
    }

    SiteId site(int index) {
        return new SiteId(id(1, index));
    }

    TeamId team(int index) {
        return new TeamId(id(2, index));
    }

    UserId user(int index) {
        return UserId.email("user" + index + "@example.org");
    }

    int ownerOf(int site) {
        double u = (mix(3, site) >>> 11) * 0x1.0p-53;
        return (int) (teams() * u * u * u);
    }

    int guestOf(int site) {
        return (int) Long.remainderUnsigned(mix(4, site), teams());
    }

    /** A user who is certainly in the team: its founder. */
    int founderOf(int team) {
        return team;
    }

    void loadInto(Storage storage) {
        List<Event> pending = new ArrayList<>();
        for (int team = 0; team < teams(); team++) {
            pending.add(new TeamEvent.TeamCreated(newTeam(team)));
            pending.add(member(team, team, Role.ADMIN));
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        for (int user = teams(); user < users(); user++) {
            pending.add(member(user % teams(), user, Role.MEMBER));
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        for (int site = 0; site < sites; site++) {
            addSite(site, pending);
            flush(storage, pending, EVENTS_A_CHANGE);
        }
        flush(storage, pending, 1);
    }

    private void addSite(int index, List<Event> pending) {
        SiteDetails details = new SiteDetails(
                "Site " + index,
                Address.UNKNOWN,
                Optional.of(new GeoPoint(index % 90, index % 180)),
                false,
                Optional.of("Europe/Amsterdam"),
                Optional.empty());
        SiteId id = site(index);
        pending.add(new SiteEvent.SiteCreated(new Site(id, details, BEGAN, BEGAN)));
        pending.add(new AccessGiven(SiteAccess.owner(id, team(ownerOf(index)), BEGAN), AssetScope.all()));
        if (guestOf(index) != ownerOf(index)) {
            DataAccess data = switch (index % 3) {
                case 0 -> DataAccess.none();
                case 1 -> DataAccess.until(BEGAN.plus(1, ChronoUnit.DAYS));
                default -> DataAccess.always();
            };
            pending.add(new AccessGiven(
                    new SiteAccess(id, team(guestOf(index)), false, data, true, BEGAN, BEGAN), AssetScope.all()));
        }
    }

    private Team newTeam(int index) {
        return new Team(
                team(index), "Team " + index, Optional.empty(), TeamType.COMPANY, Optional.empty(), BEGAN, BEGAN);
    }

    TeamEvent.MemberAdded member(int team, int user, Role role) {
        return new TeamEvent.MemberAdded(new Member(new MemberId(id(5, user)), team(team), user(user), role, BEGAN));
    }

    private static void flush(Storage storage, List<Event> pending, int atLeast) {
        if (pending.size() >= atLeast) {
            Change change = new Change(BEGAN, IMPORTER, pending);
            storage.<Void>write(unit -> {
                unit.apply(change);
                return null;
            });
            pending.clear();
        }
    }

    public static UUID id(int kind, int index) {
        long mixed = mix(kind, index);
        long millis = BEGAN.toEpochMilli() + index;
        return new UUID(millis << 16 | 0x7000 | (mixed & 0xFFF), 0x8000_0000_0000_0000L | mixed >>> 2);
    }

    /** Mixes seed, kind and index into 64 even bits. */
    public static long mix(int kind, long index) {
        long z = SEED + kind * 0x9E37_79B9_7F4A_7C15L + index * 0xD1B5_4A32_D192_ED03L;
        z = (z ^ z >>> 32) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 29) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
