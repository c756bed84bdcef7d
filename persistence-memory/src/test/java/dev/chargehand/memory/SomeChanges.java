package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.StorageException;
import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.event.AccessEvent.AccessGiven;
import dev.chargehand.event.Change;
import dev.chargehand.event.ChargerEvent.ChargerRegistered;
import dev.chargehand.event.Event;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A state with a team and two sites of it, and changes to make to it. */
final class SomeChanges {
    static final Instant AT = Instant.ofEpochMilli(1_000);
    static final UserId USER = UserId.opaque("someone");
    static final TeamId TEAM = new TeamId(id(1));
    static final SiteId SITE = new SiteId(id(2));
    static final SiteId OTHER_SITE = new SiteId(id(3));

    final State state = new State();

    SomeChanges() {
        make(new TeamEvent.TeamCreated(team()), new TeamEvent.MemberAdded(member()));
        make(new SiteEvent.SiteCreated(site(SITE)), new SiteEvent.SiteCreated(site(OTHER_SITE)));
        make(owned(SITE), owned(OTHER_SITE));
    }

    /** With a pincode for each charger that is registered. */
    void make(Event... events) {
        Map<ChargerId, Pincode> pincodes = Arrays.stream(events)
                .filter(ChargerRegistered.class::isInstance)
                .map(event -> ((ChargerRegistered) event).charger().id())
                .collect(Collectors.toMap(id -> id, id -> new Pincode("0042"), (one, same) -> one));
        make(new Change(AT, USER, List.of(events), pincodes));
    }

    void make(Change change) {
        Conflicts.check(state, change);
        state.apply(change);
    }

    void assertLost(Event... events) {
        assertThatThrownBy(() -> make(events)).isInstanceOf(ConcurrentChangeException.class);
    }

    void assertMissing(Event... events) {
        assertThatThrownBy(() -> make(events)).isExactlyInstanceOf(StorageException.class);
    }

    static Team team() {
        return new Team(TEAM, "a team", Optional.empty(), TeamType.OTHER, Optional.empty(), AT, AT);
    }

    static Member member() {
        return new Member(new MemberId(id(4)), TEAM, USER, Role.ADMIN, AT);
    }

    static Site site(SiteId id) {
        return new Site(id, SiteDraft.named("a site").check().orThrow(), AT, AT);
    }

    static Event owned(SiteId site) {
        return new AccessGiven(SiteAccess.owner(site, TEAM, AT), AssetScope.all());
    }

    static Whereabouts on(SiteId site) {
        return new Whereabouts.OnSite(site);
    }

    static Whereabouts held() {
        return new Whereabouts.HeldBy(TEAM);
    }

    static ChargerId chargerId(int number) {
        return new ChargerId(id(1_000 + number));
    }

    static Charger charger(int number, String identity, Whereabouts place) {
        return new Charger(
                chargerId(number),
                new ChargerIdentity(identity),
                place,
                Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(Connector.numbered(1)),
                AT,
                AT);
    }

    static UUID id(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
