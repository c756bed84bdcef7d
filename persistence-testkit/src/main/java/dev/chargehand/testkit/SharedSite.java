package dev.chargehand.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Outcome;
import dev.chargehand.event.RecordedEvent;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A site of ada's team, to which bob's team has basic access, and cleo who reaches nothing; made when first needed. */
final class SharedSite {
    final UserId ada;
    final UserId bob;
    final UserId cleo;
    final TeamId owner;
    final TeamId guest;
    final TeamId other;
    final SiteId site;
    private final World world;

    SharedSite(World world) {
        this.world = world;
        this.ada = world.mail("ada");
        this.bob = world.mail("bob");
        this.cleo = world.mail("cleo");
        this.owner = world.team(ada);
        this.guest = world.team(bob);
        this.other = world.team(cleo);
        this.site = world.site(ada, owner);
        assertThat(world.give(site, guest, DataAccess.none()).isOwner()).isFalse();
    }

    /** The end of the day after tomorrow, in UTC. */
    Instant later() {
        return World.START.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(3));
    }

    Expiry untilLater() {
        return Expiry.at(later());
    }

    /** Gives the guest data access until later. */
    SharedSite withData() {
        world.chargehand().siteTeams().grantData(ada, site, guest, untilLater()).orThrow();
        return this;
    }

    static InvitationDraft draft(UserId address) {
        return InvitationDraft.to(address.text().substring("email:".length()));
    }

    InvitationToken invited(UserId by, InvitationDraft draft) {
        return world.invite(by, site, draft).token();
    }

    Optional<SiteAccess> record(TeamId team) {
        return world.storage().reads().access(site, team);
    }

    boolean can(UserId user, AccessLevel level) {
        return world.chargehand().access().can(user, level, site);
    }

    /** The command is refused with this code, and nothing is recorded. */
    void refused(String code, Supplier<Outcome<?>> command) {
        List<RecordedEvent> before = world.log();
        Outcome<?> outcome = command.get();
        assertThat(World.code(outcome)).as("%s: %s", world.name(), outcome).isEqualTo(code);
        assertThat(world.log()).as("%s: the log after %s", world.name(), code).isEqualTo(before);
    }

    /** The command is accepted, and these kinds of events are recorded. */
    final void records(Supplier<Outcome<?>> command, Class<?>... kinds) {
        int before = world.log().size();
        assertThat(World.code(command.get())).as("%s", world.name()).isEqualTo("accepted");
        List<RecordedEvent> log = world.log();
        assertThat(log.subList(before, log.size()))
                .as("%s: what is recorded", world.name())
                .extracting(RecordedEvent::event)
                .<Object>extracting(Object::getClass)
                .containsExactly((Object[]) kinds);
    }
}
