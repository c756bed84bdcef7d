package dev.chargehand.benchmarks;

import dev.chargehand.charger.ChargerId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.team.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * May this user use this charger at this level? Each contestant finds the ids in its own form here, so that none of them pays
 * for making it.
 *
 * @param expected the answer by the formula of the world
 */
record PeerQuestion(
        UserId user, ChargerId id, AccessLevel level, String mail, UUID charger, String chargerText, boolean expected) {
    private static final int COUNT = 2_048;

    /** Half of the answers are yes; of the users asked about three in four are in a team that has the site. */
    static List<PeerQuestion> of(PeerWorld world, long now) {
        List<PeerQuestion> yes = new ArrayList<>();
        List<PeerQuestion> no = new ArrayList<>();
        for (int i = 0; yes.size() < COUNT / 2 || no.size() < COUNT / 2; i++) {
            int charger = PeerWorld.drawn(31, i, world.chargers());
            List<PeerWorld.Grant> grants = world.grants(charger / PeerWorld.CHARGERS_OF_A_SITE);
            // users u, u + teams, u + 2 teams... are those of team u, the first of them of another team too
            int user = (i & 3) == 3
                    ? PeerWorld.drawn(32, i, world.users())
                    : grants.get(i & 3).team() + world.teams() * PeerWorld.drawn(33, i, 6);
            AccessLevel level = PeerWorld.drawn(34, i, 2) == 0 ? AccessLevel.BASIC : AccessLevel.SENSITIVE;
            PeerQuestion question = about(world, user, charger, level, now);
            List<PeerQuestion> same = question.expected() ? yes : no;
            if (same.size() < COUNT / 2) {
                same.add(question);
            }
        }
        List<PeerQuestion> questions = new ArrayList<>(yes);
        questions.addAll(no);
        Collections.shuffle(questions, new Random(World.SEED));
        return questions;
    }

    private static PeerQuestion about(PeerWorld world, int user, int charger, AccessLevel level, long now) {
        UUID id = world.charger(charger);
        return new PeerQuestion(
                world.user(user),
                PeerEvents.charger(id),
                level,
                world.mail(user),
                id,
                id.toString(),
                world.holds(user, charger, level, now));
    }

    @Override
    public String toString() {
        return "may " + mail + " use charger " + charger + " at " + level;
    }
}
