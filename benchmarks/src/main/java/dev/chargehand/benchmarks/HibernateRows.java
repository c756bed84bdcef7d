package dev.chargehand.benchmarks;

import dev.chargehand.site.DataAccess;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The peers' world as entities, persisted in batches. */
final class HibernateRows {
    private static final int ENTITIES_A_FLUSH = 1_000;

    private final EntityManager entities;
    private final PeerWorld world;
    private int persisted;

    HibernateRows(EntityManager entities, PeerWorld world) {
        this.entities = entities;
        this.world = world;
    }

    void load() {
        entities.getTransaction().begin();
        for (int team = 0; team < world.teams(); team++) {
            TeamEntity entity = new TeamEntity();
            entity.id = world.team(team);
            entity.name = "Team " + team;
            persist(entity);
        }
        for (int user = 0; user < world.users(); user++) {
            for (int team : world.teamsOf(user)) {
                MemberEntity entity = new MemberEntity();
                entity.id = World.id(28, persisted);
                entity.team = entities.getReference(TeamEntity.class, world.team(team));
                entity.user = world.mail(user);
                persist(entity);
            }
        }
        for (int site = 0; site < world.sites(); site++) {
            site(site);
        }
        entities.getTransaction().commit();
    }

    private void site(int index) {
        SiteEntity site = new SiteEntity();
        site.id = world.site(index);
        site.name = "Site " + index;
        persist(site);
        for (int i = 0; i < PeerWorld.CHARGERS_OF_A_SITE; i++) {
            ChargerEntity charger = new ChargerEntity();
            charger.id = world.charger(index * PeerWorld.CHARGERS_OF_A_SITE + i);
            charger.site = entities.getReference(SiteEntity.class, site.id);
            persist(charger);
        }
        for (PeerWorld.Grant grant : world.grants(index)) {
            persist(access(grant, site.id));
        }
    }

    private AccessEntity access(PeerWorld.Grant grant, UUID site) {
        AccessEntity access = new AccessEntity();
        access.id = World.id(29, persisted);
        access.site = entities.getReference(SiteEntity.class, site);
        access.team = entities.getReference(TeamEntity.class, world.team(grant.team()));
        access.owner = grant.owner();
        access.dataAccess = !(grant.data() instanceof DataAccess.None);
        access.dataUntil = grant.data() instanceof DataAccess.Until until ? until.end() : null;
        access.limited = !grant.listed().isEmpty();
        for (int charger : grant.listed()) {
            access.listed.add(entities.getReference(ChargerEntity.class, world.charger(charger)));
        }
        return access;
    }

    private void persist(Object entity) {
        entities.persist(entity);
        if (++persisted % ENTITIES_A_FLUSH == 0) {
            entities.flush();
            entities.clear();
        }
    }
}
