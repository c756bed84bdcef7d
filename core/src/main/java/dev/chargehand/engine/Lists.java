package dev.chargehand.engine;

import dev.chargehand.site.SiteId;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamOfUser;
import dev.chargehand.team.UserId;

/** Every list that can be paged, with its key. */
final class Lists {
    private Lists() {}

    static Cursors<TeamPlace> teamsOf(UserId user) {
        return new Cursors<>(
                "teams of " + user.text(),
                TeamPlace.BEFORE_ALL,
                place -> Cursors.bytes(place.team().value(), place.joinedAtMillis()),
                buffer -> new TeamPlace(buffer.getLong(), new TeamId(Cursors.uuid(buffer))));
    }

    static TeamPlace placeOf(TeamOfUser found) {
        return new TeamPlace(
                found.member().joinedAt().toEpochMilli(), found.team().id());
    }

    static Cursors<MemberId> membersOf(TeamId team) {
        return Cursors.byId("members of " + team, MemberId.BEFORE_ALL, MemberId::value, MemberId::new);
    }

    static Cursors<SiteId> sitesOf(UserId user) {
        return Cursors.byId("sites of " + user.text(), SiteId.BEFORE_ALL, SiteId::value, SiteId::new);
    }

    static Cursors<SiteId> sitesOf(TeamId team) {
        return Cursors.byId("sites of team " + team, SiteId.BEFORE_ALL, SiteId::value, SiteId::new);
    }
}
