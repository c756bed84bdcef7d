package dev.chargehand.team;

/** What a member may do in a team. A team always has at least one admin (I-1). */
public enum Role {
    /** Manages the team and its members, and does all that a member does. */
    ADMIN,
    /** Uses what the team has access to, and may leave. */
    MEMBER
}
