package dev.chargehand.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A site, as one would map it by hand. */
@Entity
@Table(name = "site")
class SiteEntity {
    @Id
    UUID id;

    @Column(nullable = false)
    String name;
}
