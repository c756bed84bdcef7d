package dev.chargehand.rules;

import dev.chargehand.Policy;
import dev.chargehand.Refusal;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDetails;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Values to decide over, told apart by a number. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    static final Instant EARLIER = NOW.minusSeconds(90_000);
    static final Instant TOMORROW = Instant.parse("2026-11-23T00:00:00Z");
    static final Instant IN_FIVE_DAYS = NOW.plus(5, ChronoUnit.DAYS);
    static final Instant IN_TEN_DAYS = NOW.plus(10, ChronoUnit.DAYS);
    static final TeamId TEAM = teamId(1);
    static final SiteId SITE = new SiteId(new UUID(0x5000, 1));
    static final UserId PERSONAL_USER = user(0);

    private Samples() {}

    static UUID uuid(int number) {
        return new UUID(0xA000, number);
    }

    static SiteId siteId(int number) {
        return new SiteId(new UUID(0x5000, number));
    }

    /** The token of an invitation, told apart as the invitation is. */
    static InvitationToken token(InvitationId id) {
        String digits = id.value().toString().replace("-", "");
        return new InvitationToken(digits + digits);
    }

    static TokenHash hash(InvitationId id) {
        return token(id).hash();
    }

    static UserId address(int number) {
        return UserId.email("user" + number + "@example.org");
    }

    static Policy policy(Set<AssetType> types) {
        return Policy.DEFAULT.withAssetTypes(types);
    }

    static TeamId teamId(int number) {
        return new TeamId(new UUID(0x7000, number));
    }

    static MemberId memberId(int number) {
        return new MemberId(new UUID(0x9000, number));
    }

    static UserId user(int number) {
        return UserId.opaque("user-" + number);
    }

    static Team team() {
        return team(TEAM);
    }

    static Team team(TeamId id) {
        return new Team(
                id, "Depot", Optional.of("depot@example.org"), TeamType.OTHER, Optional.empty(), EARLIER, EARLIER);
    }

    static Team personalTeam() {
        return new Team(
                TEAM, "Home", Optional.empty(), TeamType.PERSONAL, Optional.of(PERSONAL_USER), EARLIER, EARLIER);
    }

    /** The refusal's code, or what an accepted decision is called here. */
    static String told(Decision<?> decision) {
        return decision.outcome().fold(result -> "accepted", Refusal::code);
    }

    static Member member(int number, Role role) {
        return new Member(memberId(number), TEAM, user(number), role, EARLIER);
    }

    static SiteDetails details(String name) {
        return SiteDraft.named(name).check().orThrow();
    }

    static Site site() {
        return new Site(SITE, details("Quay"), EARLIER, EARLIER);
    }

    static SiteAccess access(int team, DataAccess data) {
        return new SiteAccess(SITE, teamId(team), false, data, true, EARLIER, EARLIER);
    }

    static SiteAccess ownerAccess(int team) {
        return SiteAccess.owner(SITE, teamId(team), EARLIER);
    }
}
