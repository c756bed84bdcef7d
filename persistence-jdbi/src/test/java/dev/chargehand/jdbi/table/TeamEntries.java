package dev.chargehand.jdbi.table;

import dev.chargehand.PageRequest;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteQuery;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.List;

/** The calls on teams, and those by which sites come to be. */
final class TeamEntries {
    private static final PageRequest PAGE = PageRequest.first(50);

    private TeamEntries() {}

    static List<Entry> commands() {
        return List.of(
                Entry.forAnyone(
                        "create team",
                        "teams().create",
                        at -> caller -> at.chargehand.teams().create(caller, TeamDraft.named("Team"))),
                Entry.onTeams(
                        "update team",
                        "teams().update",
                        at -> caller -> at.chargehand.teams().update(caller, at.guest, TeamDraft.named("Yard"))),
                Entry.onTeams("delete team", "teams().delete", at -> {
                    TeamId empty = at.team(at.guestsAdmin, at.caller(Caller.MEMBER));
                    return caller -> at.chargehand.teams().delete(caller, empty);
                }),
                Entry.onTeams(
                        "add member",
                        "teams().addMember",
                        at -> caller -> at.chargehand.teams().addMember(caller, at.guest, Scene.user("new"))),
                Entry.onTeams("change role", "teams().changeRole", at -> {
                    UserId other = at.another(at.guest);
                    return caller -> at.chargehand.teams().changeRole(caller, at.guest, other, Role.ADMIN);
                }),
                Entry.onTeams("remove member", "teams().removeMember, of another", at -> {
                    UserId other = at.another(at.guest);
                    return caller -> at.chargehand.teams().removeMember(caller, at.guest, other);
                }),
                Entry.onTeams("remove member", "teams().leave", at -> {
                    at.secondAdmin();
                    return caller -> at.chargehand.teams().leave(caller, at.guest);
                }),
                Entry.onTeams(
                        "create site",
                        "sites().create, in a team",
                        at -> caller -> at.chargehand.sites().create(caller, at.guest, SiteDraft.named("Site"))),
                Entry.forAnyone(
                        "create site in first team",
                        "sites().create",
                        at -> caller -> at.chargehand.sites().create(caller, SiteDraft.named("Site"))));
    }

    static List<Entry> questions() {
        return List.of(
                Entry.onTeams(
                        "team",
                        "teams().get",
                        at -> caller -> at.chargehand.teams().get(caller, at.guest)),
                Entry.forAnyone(
                        "teams",
                        "teams().list",
                        at -> caller -> at.chargehand.teams().list(caller, PAGE)),
                Entry.onTeams(
                        "member",
                        "teams().member",
                        at -> caller -> at.chargehand.teams().member(caller, at.guest, at.guestsAdmin)),
                Entry.onTeams(
                        "members",
                        "teams().members",
                        at -> caller -> at.chargehand.teams().members(caller, at.guest, PAGE)),
                Entry.onTeams(
                        "sites of team",
                        "sites().ofTeam",
                        at -> caller -> at.chargehand.sites().ofTeam(caller, at.guest, PAGE)),
                Entry.forAnyone(
                        "sites of user",
                        "sites().list",
                        at -> caller -> at.chargehand.sites().list(caller, PAGE)),
                Entry.onTeams(
                        "overviews of a team",
                        "sites().overviewsOfTeam",
                        at -> caller -> at.chargehand.sites().overviewsOfTeam(caller, at.guest, SiteQuery.ALL, PAGE)),
                Entry.forAnyone(
                        "overviews",
                        "sites().overviews",
                        at -> caller -> at.chargehand.sites().overviews(caller, SiteQuery.ALL, PAGE)));
    }
}
