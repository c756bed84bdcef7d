package dev.chargehand.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A charger on its site, as one would map it by hand. */
@Entity
@Table(name = "charger", indexes = @Index(name = "charger_by_site", columnList = "site_id"))
class ChargerEntity {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SiteEntity site;
}
