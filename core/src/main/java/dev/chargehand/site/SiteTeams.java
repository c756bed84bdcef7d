package dev.chargehand.site;

import dev.chargehand.Outcome;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;

/**
 * The teams on a site: who reaches it, how deep, and until when. One team owns the site and decides over the others. With
 * sensitive access one sees all of them, with basic access one's own and the owner.
 *
 * <p>Every command is one transaction of a fixed number of statements; commands on one site take turns. Every question is one
 * statement, and time-limited access is judged at the instant of the call. Malformed input is refused first, as
 * {@link dev.chargehand.Refusal.Invalid}; the other refusals are listed in the order in which they are looked for, and
 * {@code NotPermitted} stands for {@code AdminNeeded} too, where the {@link dev.chargehand.Policy} asks for an admin. Thread
 * safe.
 *
 * <p>Commands may throw {@link dev.chargehand.ConcurrentChangeException} when other callers keep winning the race, and
 * {@link dev.chargehand.StorageException} when the storage fails; either way nothing was changed.
 */
public interface SiteTeams extends SiteTeamQuestions {
    /**
     * Ends a team's access, with its data access, its assets, its pending request and the invitations it made (I-29).
     *
     * @param actor who calls, a member of the owner team, or of the team itself, which thereby leaves (I-28)
     * @param site which site
     * @param team which team
     * @return the record as it was, or {@code NotFound} for the site or the team, {@code NotPermitted}, {@code OwnerStays} (I-27)
     */
    Outcome<SiteAccess> remove(UserId actor, SiteId site, TeamId team);

    /**
     * Gives a team the site's sensitive data until an end that replaces any earlier one, shorter or longer (I-43). The same
     * end again is accepted and records nothing. A pending request of the team is thereby overtaken (I-51).
     *
     * @param actor who calls, a member of the owner team (I-46)
     * @param site which site
     * @param team a team that has access (I-44)
     * @param end until when; never, or a day after today (I-40)
     * @return the team's record, or {@code Invalid}, {@code NotFound} for the site or the team, {@code NotPermitted},
     *     {@code OwnerRecord} (I-21)
     */
    Outcome<SiteAccess> grantData(UserId actor, SiteId site, TeamId team, Expiry end);

    /**
     * Ends a team's data access now; its basic access and its assets stay.
     *
     * @param actor who calls, a member of the owner team (I-46)
     * @param site which site
     * @param team which team
     * @return the team's record, or {@code NotFound} for the site or the team, {@code NotPermitted}, {@code OwnerRecord}
     *     (I-21), {@code NothingToRevoke} (I-45)
     */
    Outcome<SiteAccess> revokeData(UserId actor, SiteId site, TeamId team);

    /**
     * {@link #revokeData} for callers that repeat themselves: where there is nothing to revoke it is accepted and records
     * nothing (I-45).
     *
     * @param actor who calls, a member of the owner team
     * @param site which site
     * @param team which team
     * @return the team's record, or {@code NotFound} for the site or the team, {@code NotPermitted}, {@code OwnerRecord}
     */
    Outcome<SiteAccess> revokeDataIfGiven(UserId actor, SiteId site, TeamId team);

    /**
     * Says which assets a team reaches (I-30 to I-32). The same again is accepted and records nothing.
     *
     * @param actor who calls, a member of the owner team
     * @param site which site
     * @param team which team
     * @param scope all assets, or a list of at least one
     * @return the team's record, or {@code Invalid}, {@code NotFound} for the site or the team, {@code NotPermitted},
     *     {@code OwnerRecord} (I-21), {@code AssetsNotFound} (I-31)
     */
    Outcome<SiteAccess> setScope(UserId actor, SiteId site, TeamId team, AssetScope scope);

    /**
     * Makes another team the owner, in one step (I-24). The former owner keeps access to all assets, and data access for as
     * long as the {@link dev.chargehand.Policy} says, 14 days unless told otherwise (I-25); its pending offers of ownership
     * are void (I-59a).
     *
     * @param actor who calls, a member of the owner team
     * @param site which site
     * @param team a team that has access (I-23)
     * @return the new owner's record, or {@code NotFound} for the site or the team, {@code NotPermitted}, {@code AlreadyOwner}
     *     (I-26)
     */
    Outcome<SiteAccess> transferOwnership(UserId actor, SiteId site, TeamId team);
}
