package dev.chargehand.benchmarks;

import dev.chargehand.site.AccessLevel;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * A mapping written by hand, on the same driver and a single connection that is never given back to a pool. The question is
 * one named query outside of a transaction, so that it is one round trip.
 */
final class HibernateContestant implements Contestant {
    private final OneConnection connection;
    private final EntityManagerFactory factory;

    static {
        // says hello and names its settings otherwise
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    HibernateContestant(String kind, String database, boolean create) {
        boolean sqlite = kind.equals("sqlite");
        connection = new OneConnection(
                sqlite
                        ? "jdbc:sqlite:" + Places.sqliteFile(database)
                                + "?journal_mode=WAL&synchronous=FULL&foreign_keys=true"
                        : Places.postgresUrl(database));
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("peers");
        configuration
                .managedClasses(
                        TeamEntity.class, SiteEntity.class, ChargerEntity.class, MemberEntity.class, AccessEntity.class)
                .property("jakarta.persistence.nonJtaDataSource", connection.dataSource())
                .property("hibernate.jdbc.batch_size", 500)
                .property("hibernate.order_inserts", true)
                .property("hibernate.hbm2ddl.auto", create ? "create" : "none");
        if (sqlite) {
            configuration.property("hibernate.dialect", SQLiteDialect.class.getName());
        }
        factory = configuration.createEntityManagerFactory();
    }

    void load(PeerWorld world) {
        try (EntityManager entities = factory.createEntityManager()) {
            new HibernateRows(entities, world).load();
        }
        connection.execute("analyze");
    }

    @Override
    public boolean can(PeerQuestion question) {
        try (EntityManager entities = factory.createEntityManager()) {
            return !entities.createNamedQuery(AccessEntity.REACHES)
                    .setParameter("charger", question.charger())
                    .setParameter("user", question.mail())
                    .setParameter("sensitive", question.level() == AccessLevel.SENSITIVE)
                    .setParameter("now", Instant.now())
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        factory.close();
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
