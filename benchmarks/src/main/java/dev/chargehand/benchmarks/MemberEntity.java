package dev.chargehand.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A user's place in a team, as one would map it by hand; found by user first. */
@Entity
// an index and no unique constraint: the SQLite dialect leaves those out, and the question goes through whole tables
@Table(name = "member", indexes = @Index(name = "member_once", columnList = "user_name, team_id"))
class MemberEntity {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TeamEntity team;

    @Column(name = "user_name", nullable = false)
    String user;
}
