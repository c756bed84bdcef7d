package dev.chargehand.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A team's access to a site, as one would map it by hand, and the question as one would ask it. */
@Entity
// an index and no unique constraint: the SQLite dialect leaves those out, and the question goes through whole tables
@Table(name = "site_access", indexes = @Index(name = "access_once", columnList = "site_id, team_id"))
@NamedQuery(name = AccessEntity.REACHES, query = """
        select a.id
        from ChargerEntity c
        join AccessEntity a on a.site = c.site
        join MemberEntity m on m.team = a.team
        where c.id = :charger
          and m.user = :user
          and (:sensitive = false
               or a.owner = true
               or a.dataAccess = true and (a.dataUntil is null or a.dataUntil > :now))
          and (a.limited = false or c member of a.listed)
        """)
class AccessEntity {
    static final String REACHES = "AccessEntity.reaches";

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SiteEntity site;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TeamEntity team;

    @Column(nullable = false)
    boolean owner;

    @Column(nullable = false)
    boolean dataAccess;

    Instant dataUntil;

    @Column(nullable = false)
    boolean limited;

    @ManyToMany
    @JoinTable(name = "access_charger")
    Set<ChargerEntity> listed = new HashSet<>();
}
