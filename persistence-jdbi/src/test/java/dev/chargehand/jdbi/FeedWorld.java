package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.List;

/**
 * Teams in a ring, each with one admin and one site, which the team before it in the ring may change too: what one writer decides over a
 * team rests on what others decided over its neighbours.
 */
final class FeedWorld {
    private static final int PLACES = 24;

    private final List<TeamId> teams = new ArrayList<>();
    private final List<SiteId> sites = new ArrayList<>();

    static FeedWorld in(Chargehand chargehand) {
        FeedWorld world = new FeedWorld();
        for (int place = 0; place < PLACES; place++) {
            TeamId team = chargehand
                    .teams()
                    .create(admin(place), TeamDraft.named("Team " + place))
                    .orThrow()
                    .id();
            world.teams.add(team);
            world.sites.add(chargehand
                    .sites()
                    .create(admin(place), team, SiteDraft.named("Site " + place))
                    .orThrow()
                    .site()
                    .id());
        }
        for (int place = 0; place < PLACES; place++) {
            InvitationDraft offer = InvitationDraft.to(address(place)).data(Expiry.never());
            IssuedInvitation issued = chargehand
                    .invitations()
                    .invite(admin(place + 1), world.site(place + 1), offer)
                    .orThrow();
            SiteAccess given = chargehand
                    .invitations()
                    .accept(admin(place), Acceptance.of(issued.token()))
                    .orThrow();
            assertThat(given.team()).isEqualTo(world.team(place));
        }
        return world;
    }

    int places() {
        return PLACES;
    }

    /** Counted on around the ring. */
    TeamId team(int place) {
        return teams.get(place % PLACES);
    }

    SiteId site(int place) {
        return sites.get(place % PLACES);
    }

    static UserId admin(int place) {
        return UserId.email(address(place));
    }

    private static String address(int place) {
        return "admin-" + place % PLACES + "@example.org";
    }
}
