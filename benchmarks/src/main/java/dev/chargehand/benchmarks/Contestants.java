package dev.chargehand.benchmarks;

import dev.chargehand.Chargehand;
import dev.chargehand.access.Access;
import java.util.List;

/** Who answers the peers' question: ours on each storage, and what a host would take or write instead. */
final class Contestants {
    static final List<String> OURS = List.of("memory", "sqlite", "postgresql");
    static final String CASBIN = "jcasbin";
    /** Before the name of a database. */
    static final String HIBERNATE = "hibernate-";

    private Contestants() {}

    static String database(PeerWorld world) {
        return "peers" + world.rules();
    }

    static String databaseOfHibernate(PeerWorld world) {
        return "hibernate" + world.rules();
    }

    /** Writes the world where a later {@link #open} finds it; those that keep it in memory load it when they are opened. */
    static void fill(String name, PeerWorld world) {
        if (name.startsWith(HIBERNATE)) {
            try (HibernateContestant hibernate = hibernate(name, world, true)) {
                hibernate.load(world);
            }
        } else if (!keptInMemory(name)) {
            try (Places place = Places.open(name, database(world))) {
                PeerEvents.load(world, place.storage());
            }
        }
    }

    static boolean keptInMemory(String name) {
        return name.equals(CASBIN) || name.equals("memory");
    }

    static Contestant open(String name, PeerWorld world) {
        if (name.equals(CASBIN)) {
            return new CasbinContestant(world, System.currentTimeMillis());
        }
        if (name.startsWith(HIBERNATE)) {
            return hibernate(name, world, false);
        }
        Places place = Places.open(name, database(world));
        if (name.equals("memory")) {
            PeerEvents.load(world, place.storage());
        }
        return new Ours(place, Chargehand.on(place.storage()).access());
    }

    private static HibernateContestant hibernate(String name, PeerWorld world, boolean create) {
        return new HibernateContestant(name.substring(HIBERNATE.length()), databaseOfHibernate(world), create);
    }

    private record Ours(Places place, Access access) implements Contestant {
        @Override
        public boolean can(PeerQuestion question) {
            return access.can(question.user(), question.level(), question.id());
        }

        @Override
        public void close() {
            place.close();
        }
    }
}
