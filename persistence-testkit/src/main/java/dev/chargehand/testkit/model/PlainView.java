package dev.chargehand.testkit.model;

import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.TeamPlace;
import dev.chargehand.team.Member;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the model and a storage can be compared by: names, roles, and who reaches which site how far. */
public record PlainView(Map<TeamId, PlainTeamView> teams, Map<SiteId, PlainSiteView> sites) {
    private static final int MANY = 1000;

    /** A team: its name, whose it is personally, and its members' roles. */
    public record PlainTeamView(String name, Optional<UserId> personalOf, Map<UserId, Role> members) {}

    /** A site: its name, and each team's record as owner or with its data access. */
    public record PlainSiteView(String name, Map<TeamId, PlainSite.Access> access) {}

    public static PlainView of(ReferenceModel model) {
        Map<TeamId, PlainTeamView> teams = new TreeMap<>();
        model.teams()
                .forEach((id, team) ->
                        teams.put(id, new PlainTeamView(team.name(), team.personalOf(), Map.copyOf(team.members()))));
        Map<SiteId, PlainSiteView> sites = new TreeMap<>();
        model.sites().forEach((id, site) -> sites.put(id, new PlainSiteView(site.name(), Map.copyOf(site.access()))));
        return new PlainView(teams, sites);
    }

    /** What some users see of the teams and sites they reach, whatever those are. */
    public static PlainView seenBy(Reads reads, List<UserId> users) {
        Map<TeamId, PlainTeamView> teams = new TreeMap<>();
        Map<SiteId, PlainSiteView> sites = new TreeMap<>();
        for (UserId user : users) {
            reads.teamsOf(user, TeamPlace.BEFORE_ALL, MANY).forEach(seen -> {
                TeamId id = seen.team().id();
                List<Member> members =
                        reads.members(id, user, MemberId.BEFORE_ALL, MANY).orElse(List.of());
                teams.put(id, new PlainTeamView(seen.team().name(), seen.team().personalOf(), roles(members)));
            });
            reads.sitesOf(user, SiteId.BEFORE_ALL, MANY).forEach(facts -> {
                Map<TeamId, PlainSite.Access> access = new TreeMap<>(plain(facts.through()));
                PlainSiteView before = sites.get(facts.site().id());
                if (before != null) {
                    access.putAll(before.access());
                }
                sites.put(
                        facts.site().id(),
                        new PlainSiteView(facts.site().details().name(), access));
            });
        }
        return new PlainView(teams, sites);
    }

    private static Map<UserId, Role> roles(Collection<Member> members) {
        return members.stream().collect(Collectors.toMap(Member::user, Member::role));
    }

    private static Map<TeamId, PlainSite.Access> plain(Collection<SiteAccess> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        SiteAccess::team,
                        access -> new PlainSite.Access(
                                access.isOwner(), access.isOwner() ? DataAccess.always() : access.data())));
    }
}
