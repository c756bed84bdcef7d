package dev.chargehand.jdbi;

import dev.chargehand.event.AccessEvent;
import dev.chargehand.event.Change;
import dev.chargehand.event.Event;
import dev.chargehand.event.InvitationEvent;
import dev.chargehand.event.SiteEvent;
import dev.chargehand.event.TeamEvent;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.site.Address;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Values with numbered ids, for tests that apply events themselves. */
final class Given {
    static final Instant AT = Instant.ofEpochMilli(1_700_000_000_000L);
    static final UserId ANNE = UserId.opaque("anne");

    private Given() {}

    static UUID id(int kind, long number) {
        return new UUID(0x0190_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }

    static TeamId team(long number) {
        return new TeamId(id(1, number));
    }

    static SiteId site(long number) {
        return new SiteId(id(2, number));
    }

    static Event teamCreated(TeamId team) {
        return new TeamEvent.TeamCreated(
                new Team(team, "T", Optional.empty(), TeamType.OTHER, Optional.empty(), AT, AT));
    }

    static Event personalTeamCreated(TeamId team, UserId user) {
        return new TeamEvent.TeamCreated(
                new Team(team, "P", Optional.empty(), TeamType.PERSONAL, Optional.of(user), AT, AT));
    }

    static Member member(TeamId team, long number, UserId user, Role role) {
        return new Member(new MemberId(id(3, number)), team, user, role, AT);
    }

    static Event memberAdded(TeamId team, long number, UserId user, Role role) {
        return new TeamEvent.MemberAdded(member(team, number, user, role));
    }

    static Event siteCreated(SiteId site) {
        SiteDetails details =
                new SiteDetails("S", Address.UNKNOWN, Optional.empty(), false, Optional.empty(), Optional.empty());
        return new SiteEvent.SiteCreated(new Site(site, details, AT, AT));
    }

    static Event ownerGiven(SiteId site, TeamId team) {
        return new AccessEvent.AccessGiven(SiteAccess.owner(site, team, AT), AssetScope.all());
    }

    static Event given(SiteId site, TeamId team, DataAccess data, AssetScope scope) {
        return new AccessEvent.AccessGiven(new SiteAccess(site, team, false, data, scope.isAll(), AT, AT), scope);
    }

    static AssetId charger(long number) {
        return AssetId.charger(id(4, number));
    }

    static DataRequest request(long number, SiteId site, TeamId team) {
        return new DataRequest(
                new DataRequestId(id(5, number)),
                site,
                team,
                ANNE,
                "why",
                DataAccess.always(),
                RequestStatus.PENDING,
                AT,
                AT);
    }

    static Invitation invitation(long number, SiteId site, TeamId team, Offer offer) {
        return new Invitation(
                new InvitationId(id(6, number)),
                site,
                team,
                ANNE,
                UserId.email("i" + number + "@example.org"),
                offer,
                InvitationStatus.PENDING,
                AT.plusMillis(number),
                AT.plusSeconds(60),
                AT);
    }

    static Event invited(Invitation invitation) {
        return new InvitationEvent.Invited(invitation, token(invitation));
    }

    static TokenHash token(Invitation invitation) {
        return new TokenHash("%064x".formatted(invitation.id().value().getLeastSignificantBits()));
    }

    static Change change(Event... events) {
        return new Change(AT, ANNE, List.of(events));
    }
}
