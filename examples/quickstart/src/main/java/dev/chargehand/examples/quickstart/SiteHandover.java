package dev.chargehand.examples.quickstart;

import dev.chargehand.Chargehand;
import dev.chargehand.access.Explanation;
import dev.chargehand.charger.Charger;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.ReachableSite;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An installer sets a site with two chargers up, invites its owner, and the site passes. The installer keeps the site's data for 14
 * days; what 15 days bring is asked of a second Chargehand, whose clock is ahead. Then the owner leaves it one charger. A run that
 * was cut off is completed by the next.
 */
final class SiteHandover {
    private static final String INSTALLER = "installer@example.org";
    private static final String OWNER = "owner@example.org";
    private static final String COMPANY = "Bright Spark Installations";
    private static final String PLACE = "Harbour depot";
    private static final Duration LATER = Duration.ofDays(15);

    private final Chargehand chargehand;
    private final Chargehand ahead;
    private final UserId installer = UserId.email(INSTALLER);
    private final UserId owner = UserId.email(OWNER);
    private final DepotChargers chargers;

    SiteHandover(Storage storage) {
        this.chargehand = Chargehand.on(storage);
        this.ahead = Chargehand.builder(storage)
                .clock(Clock.offset(Clock.systemUTC(), LATER))
                .build();
        this.chargers = new DepotChargers(chargehand, installer, owner);
    }

    void show(Steps steps) {
        Team company = company();
        ReachableSite site = site(company);
        SiteId id = site.site().id();
        if (site.level() == AccessLevel.OWNER) {
            chargers.attach(company.id(), id);
            steps.say("team \"%s\" set \"%s\" up and attached %s there, with their pincodes"
                    .formatted(COMPANY, PLACE, String.join(" and ", DepotChargers.IDENTITIES)));
            IssuedInvitation offer = chargehand
                    .invitations()
                    .invite(installer, id, InvitationDraft.to(OWNER).ownership())
                    .orThrow();
            steps.say("%s offers the site to %s, with a token of %d characters that is shown once"
                    .formatted(INSTALLER, OWNER, offer.token().text().length()));
            SiteAccess accepted = chargehand
                    .invitations()
                    .accept(owner, Acceptance.of(offer.token()))
                    .orThrow();
            steps.say("%s accepts it for a personal team, which owns the site now: %s"
                    .formatted(OWNER, accepted.isOwner()));
        } else {
            steps.say("\"%s\" has passed to %s already".formatted(PLACE, OWNER));
        }
        ask(steps, "now", chargehand.access().explain(installer, AccessLevel.SENSITIVE, id));
        ask(steps, "in 15 days", ahead.access().explain(installer, AccessLevel.SENSITIVE, id));
        ask(steps, "in 15 days", ahead.access().explain(installer, AccessLevel.BASIC, id));
        List<Charger> found = chargers.limitInstaller(company.id(), id);
        steps.say("%s limits the installer to %s".formatted(OWNER, DepotChargers.IDENTITIES.get(0)));
        for (Charger charger : found) {
            steps.say("May %s reach %s at level BASIC now?".formatted(INSTALLER, charger.identity()));
            answer(steps, chargehand.access().explain(installer, AccessLevel.BASIC, charger.id()));
        }
        steps.done("%s reaches \"%s\" at level %s in 15 days"
                .formatted(
                        INSTALLER,
                        PLACE,
                        ahead.sites().get(installer, id).orThrow().level()));
    }

    private Team company() {
        List<Team> found = new ArrayList<>();
        Pages.forEach(page -> chargehand.teams().list(installer, page), place -> {
            if (place.team().name().equals(COMPANY)) {
                found.add(place.team());
            }
        });
        return found.isEmpty()
                ? chargehand.teams().create(installer, TeamDraft.named(COMPANY)).orThrow()
                : found.get(0);
    }

    private ReachableSite site(Team company) {
        List<ReachableSite> found = new ArrayList<>();
        Pages.forEach(page -> chargehand.sites().ofTeam(installer, company.id(), page), found::add);
        return found.isEmpty()
                ? chargehand
                        .sites()
                        .create(installer, company.id(), SiteDraft.named(PLACE).country("US"))
                        .orThrow()
                : found.get(0);
    }

    private void ask(Steps steps, String when, Explanation explanation) {
        steps.say("May %s reach \"%s\" at level %s %s?".formatted(INSTALLER, PLACE, explanation.asked(), when));
        answer(steps, explanation);
    }

    private void answer(Steps steps, Explanation explanation) {
        Names names = new Names(List.of(company()));
        steps.say(names.answer(explanation.allowed(), explanation.reason().sentence(), explanation.code()));
    }
}
