package dev.chargehand.examples.rest.enertalk;

import dev.chargehand.examples.rest.http.Users;
import dev.chargehand.examples.rest.http.Wire;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.Site;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole team.
 *
 * @param id which
 * @param name what it is called
 * @param members who is in it
 * @param sites where it has access
 */
record TeamBody(String id, String name, List<MemberBody> members, List<SiteBody> sites) {
    static TeamBody of(Team team, List<Member> members, List<Site> sites) {
        return new TeamBody(
                team.id().toString(),
                team.name(),
                members.stream().map(MemberBody::of).toList(),
                sites.stream().map(SiteBody::of).toList());
    }

    /** The same team without one member. */
    TeamBody without(String userId) {
        return new TeamBody(
                id,
                name,
                members.stream()
                        .filter(member -> !member.userId().equals(userId))
                        .toList(),
                sites);
    }

    /**
     * A member.
     *
     * @param userId an e-mail address or a phone number
     * @param role {@code admin} or {@code member}
     */
    record MemberBody(String userId, String role) {
        static MemberBody of(Member member) {
            return new MemberBody(Users.address(member.user()), Wire.snake(member.role()));
        }
    }

    /**
     * A site.
     *
     * @param createdAt in milliseconds since 1970
     */
    record SiteBody(
            String id,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String timezone,
            long createdAt,
            @Nullable String country,
            @Nullable String zipcode,
            @Nullable String description) {
        static SiteBody of(Site site) {
            return new SiteBody(
                    site.id().toString(),
                    site.details().name(),
                    site.details().location().map(GeoPoint::latitude).orElse(null),
                    site.details().location().map(GeoPoint::longitude).orElse(null),
                    site.details().timeZone().orElse(null),
                    site.createdAt().toEpochMilli(),
                    site.details().address().country().orElse(null),
                    site.details().address().postalCode().orElse(null),
                    site.details().description().orElse(null));
        }
    }
}
