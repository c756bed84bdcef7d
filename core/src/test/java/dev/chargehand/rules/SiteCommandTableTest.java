package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.facts.TeamOnSiteFacts;
import dev.chargehand.facts.TeamPlaceFacts;
import dev.chargehand.invitation.Invitation;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationStatus;
import dev.chargehand.invitation.Offer;
import dev.chargehand.request.DataRequest;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.request.RequestStatus;
import dev.chargehand.rules.SmallWorld.Place;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every command on a site by every kind of caller at every kind of team, against a table written by hand from the domain; `-` is
 * any. TWO_TEAMS is a member of the team with data access and of the one aimed at as OTHER.
 */
class SiteCommandTableTest {
    private static final String EXPECTED = """
            command                     caller                        aim          outcome
            GRANT|REVOKE|SCOPE|TRANSFER STRANGER                      -            site_not_found
            GRANT|REVOKE|SCOPE|TRANSFER BASIC                         OTHER|NONE   team_not_found
            GRANT|REVOKE|SCOPE|TRANSFER SENSITIVE|TWO_TEAMS           NONE         team_not_found
            GRANT|REVOKE|SCOPE|TRANSFER OWNER|OWNER_ADMIN             NONE         team_not_found
            GRANT|REVOKE|SCOPE|TRANSFER BASIC                         OWN|OWNERS   not_permitted
            GRANT|REVOKE|SCOPE|TRANSFER SENSITIVE|TWO_TEAMS           OWN|OWNERS   not_permitted
            GRANT|REVOKE|SCOPE|TRANSFER SENSITIVE|TWO_TEAMS           OTHER        not_permitted
            GRANT|SCOPE|TRANSFER        OWNER|OWNER_ADMIN             OTHER        accepted
            REVOKE                      OWNER|OWNER_ADMIN             OTHER        nothing_to_revoke
            GRANT|REVOKE|SCOPE          OWNER|OWNER_ADMIN             OWN|OWNERS   owner_record
            TRANSFER                    OWNER|OWNER_ADMIN             OWN|OWNERS   already_owner
            REMOVE|ASK                  STRANGER                      -            site_not_found
            REMOVE|ASK                  BASIC                         OTHER|NONE   team_not_found
            REMOVE|ASK                  SENSITIVE|TWO_TEAMS           NONE         team_not_found
            REMOVE|ASK                  OWNER|OWNER_ADMIN             NONE         team_not_found
            REMOVE|ASK                  BASIC|SENSITIVE|TWO_TEAMS     OWNERS       not_permitted
            REMOVE|ASK                  SENSITIVE                     OTHER        not_permitted
            REMOVE                      BASIC|SENSITIVE|TWO_TEAMS     OWN          accepted
            REMOVE                      TWO_TEAMS|OWNER|OWNER_ADMIN   OTHER        accepted
            REMOVE                      OWNER|OWNER_ADMIN             OWN|OWNERS   owner_stays
            ASK                         BASIC                         OWN          request_pending
            ASK                         TWO_TEAMS                     OTHER        request_pending
            ASK                         SENSITIVE|TWO_TEAMS           OWN          has_data_access
            ASK                         OWNER|OWNER_ADMIN             OTHER        not_permitted
            ASK                         OWNER|OWNER_ADMIN             OWN|OWNERS   has_data_access
            APPROVE|DENY|WITHDRAW       STRANGER|SENSITIVE            -            data_request_not_found
            APPROVE|DENY|WITHDRAW       BASIC                         OTHER|NONE   data_request_not_found
            APPROVE|DENY|WITHDRAW       BASIC                         OWNERS       data_request_not_found
            APPROVE|DENY|WITHDRAW       TWO_TEAMS|OWNER|OWNER_ADMIN   OWN|NONE     data_request_not_found
            APPROVE|DENY|WITHDRAW       TWO_TEAMS|OWNER|OWNER_ADMIN   OWNERS       data_request_not_found
            APPROVE|DENY                BASIC                         OWN          not_permitted
            APPROVE|DENY                TWO_TEAMS                     OTHER        not_permitted
            APPROVE|DENY                OWNER|OWNER_ADMIN             OTHER        accepted
            WITHDRAW                    BASIC                         OWN          accepted
            WITHDRAW                    TWO_TEAMS                     OTHER        accepted
            WITHDRAW                    OWNER|OWNER_ADMIN             OTHER        not_permitted
            CANCEL|RESEND               STRANGER                      -            invitation_not_found
            CANCEL|RESEND               BASIC|SENSITIVE               OTHER|NONE   invitation_not_found
            CANCEL|RESEND               BASIC|SENSITIVE|TWO_TEAMS     OWNERS       invitation_not_found
            CANCEL|RESEND               TWO_TEAMS|OWNER|OWNER_ADMIN   NONE         invitation_not_found
            CANCEL                      BASIC|SENSITIVE|TWO_TEAMS     OWN          accepted
            CANCEL                      TWO_TEAMS                     OTHER        accepted
            RESEND                      BASIC                         OWN          not_permitted
            RESEND                      SENSITIVE|TWO_TEAMS           OWN          accepted
            RESEND                      TWO_TEAMS                     OTHER        address_invited
            CANCEL|RESEND               OWNER|OWNER_ADMIN             OWN|OTHER    accepted
            CANCEL|RESEND               OWNER|OWNER_ADMIN             OWNERS       accepted
            GET                         STRANGER                      -            team_not_found
            GET                         -                             NONE         team_not_found
            GET                         BASIC                         OTHER        team_not_found
            GET                         BASIC                         OWN|OWNERS   accepted
            GET                         SENSITIVE|TWO_TEAMS           OWN|OWNERS   accepted
            GET                         OWNER|OWNER_ADMIN             OWN|OWNERS   accepted
            GET                         SENSITIVE|TWO_TEAMS           OTHER        accepted
            GET                         OWNER|OWNER_ADMIN             OTHER        accepted
            INVITE|INVITE_WIDE|OFFER    STRANGER                      -            site_not_found
            ADD|TAKE_OFF|UPDATE|DELETE  STRANGER                      -            site_not_found
            INVITE|INVITE_WIDE|OFFER    BASIC                         -            not_permitted
            ADD|TAKE_OFF|UPDATE|DELETE  BASIC                         -            not_permitted
            INVITE                      SENSITIVE|TWO_TEAMS           -            accepted
            INVITE_WIDE                 SENSITIVE|TWO_TEAMS           -            offer_too_wide
            OFFER|DELETE                SENSITIVE|TWO_TEAMS           -            not_permitted
            ADD|TAKE_OFF|UPDATE         SENSITIVE|TWO_TEAMS           -            accepted
            INVITE|INVITE_WIDE|OFFER    OWNER|OWNER_ADMIN             -            accepted
            ADD|TAKE_OFF|UPDATE         OWNER|OWNER_ADMIN             -            accepted
            DELETE                      OWNER|OWNER_ADMIN             -            assets_on_site
            """;

    private enum Command {
        GRANT,
        REVOKE,
        SCOPE,
        TRANSFER,
        REMOVE,
        ASK,
        APPROVE,
        DENY,
        WITHDRAW,
        CANCEL,
        RESEND,
        GET,
        INVITE,
        INVITE_WIDE,
        OFFER,
        ADD,
        TAKE_OFF,
        UPDATE,
        DELETE
    }

    private enum Caller {
        STRANGER(5, 50),
        BASIC(2, 51),
        SENSITIVE(1, 52),
        TWO_TEAMS(1, 53),
        OWNER(0, 54),
        OWNER_ADMIN(0, 55);

        final int team;
        final int user;

        Caller(int team, int user) {
            this.team = team;
            this.user = user;
        }

        UserId user() {
            return Samples.address(user);
        }
    }

    private enum Aim {
        OWN,
        OTHER,
        OWNERS,
        NONE
    }

    private record Situation(Command command, Caller caller, Aim aim) {
        boolean matches(String[] row) {
            List<String> here = List.of(command.name(), caller.name(), aim.name());
            for (int column = 0; column < here.size(); column++) {
                if (!row[column].equals("-")
                        && !List.of(row[column].split("\\|")).contains(here.get(column))) {
                    return false;
                }
            }
            return true;
        }

        String expected() {
            List<String> found = EXPECTED.lines()
                    .skip(1)
                    .map(line -> line.trim().split(" +"))
                    .filter(this::matches)
                    .map(row -> row[3])
                    .distinct()
                    .toList();
            assertThat(found).as("outcomes for %s", this).hasSize(1);
            return found.get(0);
        }

        String outcome(SmallWorld world) {
            int number = switch (aim) {
                case OWN -> caller.team;
                case OTHER -> 3;
                case OWNERS -> 0;
                case NONE -> 4;
            };
            return told(decide(world, Samples.teamId(number), number));
        }

        private Decision<?> decide(SmallWorld world, TeamId team, int number) {
            SmallCalls calls = new SmallCalls(world);
            UserId user = caller.user();
            UserId address = Samples.address(90);
            return switch (command) {
                case GRANT -> calls.grant(user, SITE, team, Expiry.never());
                case REVOKE -> calls.revoke(user, SITE, team, false);
                case SCOPE -> calls.setScope(user, SITE, team, AssetScope.limited(SmallWorld.METERS.get(0)));
                case TRANSFER -> calls.transfer(user, SITE, team);
                case REMOVE -> calls.remove(user, SITE, team);
                case ASK -> calls.ask(user, SITE, team, "to read", Expiry.never());
                case APPROVE -> calls.approve(user, request(number), Optional.empty());
                case DENY -> calls.deny(user, request(number));
                case WITHDRAW -> calls.withdraw(user, request(number));
                case CANCEL -> calls.cancel(user, invitation(number));
                case RESEND -> calls.resend(user, invitation(number));
                case GET -> get(world, user, team);
                case INVITE -> calls.invite(user, SITE, address, offer(DataAccess.none()));
                case INVITE_WIDE -> calls.invite(user, SITE, address, offer(DataAccess.always()));
                case OFFER -> calls.invite(user, SITE, address, new Offer.Ownership());
                case ADD -> calls.addAsset(user, SITE, SmallWorld.METERS.get(1));
                case TAKE_OFF -> calls.removeAsset(user, SITE, SmallWorld.METERS.get(0));
                case UPDATE -> calls.update(user, SITE, SiteDraft.changes().name("Pier"));
                case DELETE -> calls.delete(user, SITE);
            };
        }
    }

    @Test
    void every_situation_has_exactly_the_outcome_of_its_row() {
        for (Situation situation : situations()) {
            assertThat(situation.outcome(world())).as("%s", situation).isEqualTo(situation.expected());
        }
    }

    @Test
    void where_the_policy_asks_for_admins_others_learn_no_more_and_do_nothing() {
        Set<Permission> onSites = EnumSet.complementOf(EnumSet.of(
                Permission.UPDATE_TEAM,
                Permission.DELETE_TEAM,
                Permission.MANAGE_MEMBERS,
                Permission.ACCEPT_OWNERSHIP,
                Permission.SEE_PINCODE));
        for (Situation situation : situations()) {
            SmallWorld world = world();
            world.policy = Policy.DEFAULT.withAdminOnly(onSites);
            String usual = situation.expected();
            boolean same = situation.caller() == Caller.OWNER_ADMIN
                    || situation.command() == Command.GET
                    || usual.endsWith("not_found")
                    || usual.equals("not_permitted");
            // an offer of the site asks first whether one may invite at all
            boolean invites = situation.command() == Command.OFFER && situation.caller() != Caller.BASIC;
            assertThat(situation.outcome(world))
                    .as("%s", situation)
                    .isEqualTo(same && !(invites && usual.equals("not_permitted")) ? usual : "admin_needed");
        }
    }

    private static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Command command : Command.values()) {
            for (Caller caller : Caller.values()) {
                for (Aim aim : Aim.values()) {
                    all.add(new Situation(command, caller, aim));
                }
            }
        }
        return all;
    }

    /** The owner, a team with data access, and two with basic access, of which each has asked; all have invited someone. */
    private static SmallWorld world() {
        SmallWorld world = new SmallWorld();
        world.put(SiteAccess.owner(SITE, Samples.teamId(0), NOW), AssetScope.all());
        world.put(access(1, DataAccess.until(Samples.IN_FIVE_DAYS)), AssetScope.all());
        world.put(access(2, DataAccess.none()), AssetScope.all());
        world.put(access(3, DataAccess.none()), AssetScope.all());
        world.assets.put(SmallWorld.METERS.get(0), SITE);
        for (Caller caller : Caller.values()) {
            Role role = caller == Caller.OWNER_ADMIN ? Role.ADMIN : Role.MEMBER;
            world.in(Samples.teamId(caller.team)).put(caller.user(), role);
        }
        world.in(Samples.teamId(3)).put(Caller.TWO_TEAMS.user(), Role.MEMBER);
        UserId author = Samples.address(80);
        for (int team = 0; team < 4; team++) {
            world.put(new Invitation(
                    invitation(team),
                    SITE,
                    Samples.teamId(team),
                    author,
                    Samples.address(70 + team),
                    offer(DataAccess.none()),
                    InvitationStatus.PENDING,
                    NOW,
                    NOW.plusSeconds(9),
                    NOW));
        }
        for (int team = 2; team < 4; team++) {
            TeamId asks = Samples.teamId(team);
            world.requests.put(
                    request(team),
                    new DataRequest(
                            request(team),
                            SITE,
                            asks,
                            author,
                            "to read",
                            DataAccess.always(),
                            RequestStatus.PENDING,
                            NOW,
                            NOW));
        }
        return world;
    }

    private static SiteAccess access(int team, DataAccess data) {
        return new SiteAccess(SITE, Samples.teamId(team), false, data, true, NOW, NOW);
    }

    private static Offer offer(DataAccess data) {
        return new Offer.Access(data, AssetScope.all());
    }

    private static DataRequestId request(int team) {
        return new DataRequestId(Samples.uuid(team));
    }

    private static InvitationId invitation(int team) {
        return new InvitationId(Samples.uuid(team));
    }

    private static Decision<?> get(SmallWorld world, UserId user, TeamId team) {
        Optional<Place> place = world.at(SITE, team);
        if (world.level(user, SITE).isEmpty()) {
            return Decision.refuse(Refusals.noTeam(team));
        }
        TeamOnSiteFacts facts = new TeamOnSiteFacts(
                world.caller(user, SITE).orElseThrow().standings(),
                place.map(found ->
                        new TeamPlaceFacts("Depot", TeamType.OTHER, Optional.empty(), NOW, NOW, found.access())),
                place.map(Place::scope).orElse(AssetScope.limited()));
        return VisibilityRules.team(facts, NOW)
                .<Decision<?>>map(Decision::accept)
                .orElseGet(() -> Decision.refuse(Refusals.noTeam(team)));
    }
}
