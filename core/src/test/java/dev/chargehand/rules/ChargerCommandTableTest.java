package dev.chargehand.rules;

import static dev.chargehand.rules.Samples.NOW;
import static dev.chargehand.rules.Samples.SITE;
import static dev.chargehand.rules.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Permission;
import dev.chargehand.Policy;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Pincode;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.SiteAccess;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Role;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every command on a charger by every kind of caller: on one on the site, on one that a team holds, and on none. */
class ChargerCommandTableTest {
    /** Command, caller, charger, outcome; "-" is any. */
    private static final String EXPECTED = """
            REGISTER                    -                                        ON|HELD  identity_taken
            REGISTER                    -                                        NONE     accepted
            REGISTER_ELSEWHERE          -                                        -        team_not_found
            REGISTER_ON|ATTACH|GUESS    STRANGER|HOLDER|HOLDER_ADMIN             -        site_not_found
            REGISTER_ON|ATTACH|GUESS    BASIC                                    -        not_permitted
            REGISTER_ON                 SENSITIVE|LISTED|UNLISTED                ON|HELD  identity_taken
            REGISTER_ON                 OWNER|OWNER_ADMIN                        ON|HELD  identity_taken
            REGISTER_ON                 SENSITIVE|LISTED|UNLISTED                NONE     accepted
            REGISTER_ON                 OWNER|OWNER_ADMIN                        NONE     accepted
            ATTACH                      SENSITIVE|LISTED|UNLISTED                ON       already_attached
            ATTACH                      OWNER|OWNER_ADMIN                        ON       already_attached
            ATTACH                      SENSITIVE|LISTED|UNLISTED                HELD     accepted
            ATTACH                      OWNER|OWNER_ADMIN                        HELD     accepted
            ATTACH                      SENSITIVE|LISTED|UNLISTED                NONE     charger_not_found
            ATTACH                      OWNER|OWNER_ADMIN                        NONE     charger_not_found
            GUESS                       SENSITIVE|LISTED|UNLISTED                -        charger_not_found
            GUESS                       OWNER|OWNER_ADMIN                        -        charger_not_found
            NAME|SET|SET_NONE|DETACH    -                                        NONE     charger_not_found
            MOVE|MOVE_HERE|MOVE_UNSEEN  -                                        NONE     charger_not_found
            DELETE                      -                                        NONE     charger_not_found
            NAME|SET|SET_NONE|DETACH    STRANGER|UNLISTED|HOLDER|HOLDER_ADMIN    ON       charger_not_found
            MOVE|MOVE_HERE|MOVE_UNSEEN  STRANGER|UNLISTED|HOLDER|HOLDER_ADMIN    ON       charger_not_found
            DELETE                      STRANGER|UNLISTED|HOLDER|HOLDER_ADMIN    ON       charger_not_found
            NAME|SET|SET_NONE|DETACH    STRANGER|UNLISTED|BASIC|SENSITIVE|LISTED HELD     charger_not_found
            MOVE|MOVE_HERE|MOVE_UNSEEN  STRANGER|UNLISTED|BASIC|SENSITIVE|LISTED HELD     charger_not_found
            DELETE                      STRANGER|UNLISTED|BASIC|SENSITIVE|LISTED HELD     charger_not_found
            NAME|SET|SET_NONE|DETACH    OWNER|OWNER_ADMIN                        HELD     charger_not_found
            MOVE|MOVE_HERE|MOVE_UNSEEN  OWNER|OWNER_ADMIN                        HELD     charger_not_found
            DELETE                      OWNER|OWNER_ADMIN                        HELD     charger_not_found
            NAME|SET|DETACH|DELETE      BASIC                                    ON       not_permitted
            MOVE|MOVE_HERE              BASIC                                    ON       not_permitted
            DELETE                      SENSITIVE|LISTED                         ON       not_permitted
            NAME|SET|DETACH|MOVE        SENSITIVE|LISTED|OWNER|OWNER_ADMIN       ON       accepted
            DELETE                      OWNER|OWNER_ADMIN                        ON       accepted
            SET_NONE                    BASIC|SENSITIVE|LISTED|OWNER|OWNER_ADMIN ON       connector_not_found
            MOVE_UNSEEN                 BASIC|SENSITIVE|LISTED|OWNER|OWNER_ADMIN ON       site_not_found
            MOVE_HERE                   SENSITIVE|LISTED|OWNER|OWNER_ADMIN       ON       same_site
            NAME|SET|DELETE             HOLDER|HOLDER_ADMIN                      HELD     accepted
            SET_NONE                    HOLDER|HOLDER_ADMIN                      HELD     connector_not_found
            DETACH|MOVE                 HOLDER|HOLDER_ADMIN                      HELD     not_attached
            MOVE_HERE|MOVE_UNSEEN       HOLDER|HOLDER_ADMIN                      HELD     site_not_found
            """;

    private static final SiteId OTHER = SmallWorld.SITES.get(1);

    private enum Command {
        REGISTER,
        REGISTER_ELSEWHERE,
        REGISTER_ON,
        ATTACH,
        GUESS,
        NAME,
        SET,
        SET_NONE,
        DETACH,
        MOVE,
        MOVE_HERE,
        MOVE_UNSEEN,
        DELETE
    }

    private enum Caller {
        STRANGER(6, 50),
        BASIC(2, 51),
        SENSITIVE(1, 52),
        LISTED(3, 53),
        UNLISTED(4, 54),
        OWNER(0, 55),
        OWNER_ADMIN(0, 56),
        HOLDER(5, 57),
        HOLDER_ADMIN(5, 58);

        private final int team;
        private final int user;

        Caller(int team, int user) {
            this.team = team;
            this.user = user;
        }

        TeamId team() {
            return Samples.teamId(team);
        }

        UserId user() {
            return Samples.address(user);
        }

        boolean isAdmin() {
            return this == OWNER_ADMIN || this == HOLDER_ADMIN;
        }
    }

    private enum Target {
        ON(0),
        HELD(1),
        NONE(2);

        private final int number;

        Target(int number) {
            this.number = number;
        }

        ChargerId id() {
            return SmallWorld.CHARGERS.get(number);
        }
    }

    private record Situation(Command command, Caller caller, Target target) {
        String expected() {
            List<String> here = List.of(command.name(), caller.name(), target.name());
            List<String> found = EXPECTED.lines()
                    .map(line -> line.trim().split(" +"))
                    .filter(row -> IntStream.range(0, 3)
                            .allMatch(at -> row[at].equals("-")
                                    || List.of(row[at].split("\\|")).contains(here.get(at))))
                    .map(row -> row[3])
                    .toList();
            assertThat(found).as("outcomes for %s", this).hasSize(1);
            return found.get(0);
        }

        Decision<?> decide(SmallWorld world) {
            SmallChargerCalls calls = new SmallChargerCalls(world);
            ChargerId id = target.id();
            Pincode right = ChargerSamples.pincode(id);
            ConnectorSettings settings = ConnectorSettings.changes().maxAmperage(25);
            return switch (command) {
                case REGISTER -> calls.register(caller.user(), caller.team(), id);
                case REGISTER_ELSEWHERE -> calls.register(caller.user(), Samples.teamId(9), id);
                case REGISTER_ON -> calls.registerOn(caller.user(), SITE, id);
                case ATTACH -> calls.attach(caller.user(), SITE, ChargerSamples.identity(id), right);
                case GUESS -> calls.attach(caller.user(), SITE, ChargerSamples.identity(id), ChargerSamples.WRONG);
                case NAME -> calls.changeReference(caller.user(), id, Optional.of("Bay 9"));
                case SET -> calls.setConnector(caller.user(), id, 1, settings);
                case SET_NONE -> calls.setConnector(caller.user(), id, 3, settings);
                case DETACH -> calls.detach(caller.user(), id);
                case MOVE -> calls.move(caller.user(), id, OTHER);
                case MOVE_HERE -> calls.move(caller.user(), id, SITE);
                case MOVE_UNSEEN -> calls.move(caller.user(), id, Samples.siteId(9));
                case DELETE -> calls.delete(caller.user(), id);
            };
        }
    }

    @Test
    void every_situation_has_exactly_the_outcome_of_its_row() {
        for (Situation situation : situations()) {
            assertThat(told(situation.decide(world()))).as("%s", situation).isEqualTo(situation.expected());
        }
    }

    @Test
    void where_the_policy_asks_for_admins_others_learn_no_more_and_do_nothing() {
        for (Situation situation : situations()) {
            SmallWorld world = world();
            world.policy = Policy.DEFAULT.withAdminOnly(EnumSet.of(
                    Permission.CHANGE_ASSETS,
                    Permission.CONFIGURE_CHARGER,
                    Permission.DETACH_CHARGER,
                    Permission.DELETE_CHARGER));
            String usual = situation.expected();
            boolean possessed = situation.command() == Command.ATTACH || situation.command() == Command.GUESS;
            boolean same = situation.caller().isAdmin()
                    || situation.command() == Command.REGISTER
                    || (usual.endsWith("not_found") && !(possessed && usual.equals("charger_not_found")))
                    || usual.equals("not_permitted");
            assertThat(told(situation.decide(world))).as("%s", situation).isEqualTo(same ? usual : "admin_needed");
        }
    }

    private static List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Command command : Command.values()) {
            for (Caller caller : Caller.values()) {
                for (Target target : Target.values()) {
                    all.add(new Situation(command, caller, target));
                }
            }
        }
        return all;
    }

    /** One charger on the site, one held; all but the stranger have data access on another site. */
    private static SmallWorld world() {
        SmallWorld world = new SmallWorld();
        for (Caller caller : Caller.values()) {
            world.in(caller.team()).put(caller.user(), caller.isAdmin() ? Role.ADMIN : Role.MEMBER);
            if (caller != Caller.STRANGER) {
                put(world, OTHER, caller.team(), DataAccess.always(), AssetScope.all());
            }
        }
        world.put(SiteAccess.owner(SITE, Caller.OWNER.team(), NOW), AssetScope.all());
        put(world, SITE, Caller.SENSITIVE.team(), DataAccess.always(), AssetScope.all());
        put(world, SITE, Caller.BASIC.team(), DataAccess.none(), AssetScope.all());
        world.chargers.put(ChargerSamples.charger(Target.ON.id(), new Whereabouts.OnSite(SITE)));
        world.chargers.put(ChargerSamples.charger(Target.HELD.id(), new Whereabouts.HeldBy(Caller.HOLDER.team())));
        put(
                world,
                SITE,
                Caller.LISTED.team(),
                DataAccess.always(),
                AssetScope.limited(Target.ON.id().asset()));
        put(world, SITE, Caller.UNLISTED.team(), DataAccess.always(), AssetScope.limited(SmallWorld.METERS.get(0)));
        return world;
    }

    private static void put(SmallWorld world, SiteId site, TeamId team, DataAccess data, AssetScope scope) {
        world.put(new SiteAccess(site, team, false, data, scope.isAll(), NOW, NOW), scope);
    }
}
