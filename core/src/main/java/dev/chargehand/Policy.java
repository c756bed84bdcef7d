package dev.chargehand;

import dev.chargehand.license.LicensePolicy;
import dev.chargehand.site.AssetType;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Every choice that the domain leaves to the host, given once, at construction. {@link #DEFAULT} is safe; each method returns a
 * policy with one choice changed.
 *
 * @param handover what a former owner keeps of the data (I-25); data access for 14 days
 * @param invitationLifetime how long an offer can be accepted; 7 days
 * @param invitationsBoundToAddress whether only who receives mail at the address may accept (I-57); true. When false, any
 *     holder of the token may, and a forwarded link gives access
 * @param invitationsAMinute the most invitations a user makes in a minute (I-59b); 5
 * @param adminOnly which permissions on sites and chargers ask for an admin of the team they are held through; none
 * @param deletingATeamDropsAccess whether deleting a team ends its access to the sites of others, rather than being refused
 *     while it has any; false. A team that owns a site is never deleted
 * @param assetTypes the types of asset there are; chargers, always, and meters
 * @param licenses what the domain leaves open about licenses
 */
public record Policy(
        Handover handover,
        Duration invitationLifetime,
        boolean invitationsBoundToAddress,
        int invitationsAMinute,
        Set<Permission> adminOnly,
        boolean deletingATeamDropsAccess,
        Set<AssetType> assetTypes,
        LicensePolicy licenses) {
    /** The most invitations a minute that can be set. */
    public static final int MAX_INVITATIONS_A_MINUTE = 1000;

    /** The longest an invitation can be set to last. */
    public static final Duration MAX_INVITATION_LIFETIME = Duration.ofDays(3650);

    /** Those that concern teams; before the constant, which is checked against them. */
    private static final Set<Permission> ON_TEAMS = Set.of(
            Permission.UPDATE_TEAM, Permission.DELETE_TEAM, Permission.MANAGE_MEMBERS, Permission.ACCEPT_OWNERSHIP);

    /** The safe choices. */
    public static final Policy DEFAULT = new Policy(
            new Handover.Days(14),
            Duration.ofDays(7),
            true,
            5,
            Set.of(),
            false,
            Set.of(AssetType.CHARGER, AssetType.METER),
            LicensePolicy.DEFAULT);

    /**
     * Checks and copies.
     *
     * @param handover what a former owner keeps
     * @param invitationLifetime at least a millisecond, at most {@link #MAX_INVITATION_LIFETIME}; parts of a millisecond are cut
     *     off
     * @param invitationsBoundToAddress whether only the address may accept
     * @param invitationsAMinute 1 to {@value #MAX_INVITATIONS_A_MINUTE}
     * @param adminOnly permissions on sites
     * @param deletingATeamDropsAccess whether deleting a team ends its access
     * @param assetTypes at least one; chargers are added
     * @param licenses what the domain leaves open about licenses
     */
    public Policy {
        Objects.requireNonNull(licenses, "licenses");
        invitationLifetime = Duration.ofMillis(invitationLifetime.toMillis());
        adminOnly = Set.copyOf(adminOnly);
        require(!assetTypes.isEmpty(), "assetTypes: expected at least one, found none");
        SortedSet<AssetType> types = new TreeSet<>(assetTypes);
        types.add(AssetType.CHARGER);
        assetTypes = Collections.unmodifiableSortedSet(types);
        require(
                invitationLifetime.toMillis() > 0 && invitationLifetime.compareTo(MAX_INVITATION_LIFETIME) <= 0,
                "invitationLifetime: expected a millisecond to " + MAX_INVITATION_LIFETIME + ", found "
                        + invitationLifetime);
        require(
                invitationsAMinute > 0 && invitationsAMinute <= MAX_INVITATIONS_A_MINUTE,
                "invitationsAMinute: expected 1 to " + MAX_INVITATIONS_A_MINUTE + ", found " + invitationsAMinute);
        require(
                !adminOnly.contains(Permission.SEE_PINCODE),
                "adminOnly: expected what changes something, found SEE_PINCODE, which sensitive access gives");
        require(
                Collections.disjoint(adminOnly, ON_TEAMS),
                "adminOnly: expected permissions on sites, found one of " + new TreeSet<>(ON_TEAMS)
                        + ", which ask for an admin anyway");
    }

    /**
     * Chooses what a former owner keeps.
     *
     * @param handover what a former owner keeps
     * @return the changed policy
     */
    public Policy withHandover(Handover handover) {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                adminOnly,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    /**
     * Chooses how long an offer can be accepted.
     *
     * @param lifetime how long
     * @return the changed policy
     */
    public Policy withInvitationLifetime(Duration lifetime) {
        return new Policy(
                handover,
                lifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                adminOnly,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    /**
     * Lets any holder of a token accept, whoever it was sent to, as the source does.
     *
     * @return the changed policy
     */
    public Policy withInvitationsForAnyHolder() {
        return new Policy(
                handover,
                invitationLifetime,
                false,
                invitationsAMinute,
                adminOnly,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    /**
     * Chooses how many invitations a user makes in a minute.
     *
     * @param most the most
     * @return the changed policy
     */
    public Policy withInvitationsAMinute(int most) {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                most,
                adminOnly,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    /**
     * Asks for an admin of the team that a permission is held through.
     *
     * @param permissions for which permissions on sites and chargers; not for {@link Permission#SEE_PINCODE}, which changes nothing
     * @return the changed policy
     */
    public Policy withAdminOnly(Set<Permission> permissions) {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                permissions,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    /**
     * Lets the deletion of a team end its access to the sites of others.
     *
     * @return the changed policy
     */
    public Policy withDeletingATeamDropsAccess() {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                adminOnly,
                true,
                assetTypes,
                licenses);
    }

    /**
     * Chooses the types of asset there are, beside chargers.
     *
     * @param types at least one
     * @return the changed policy
     */
    public Policy withAssetTypes(Set<AssetType> types) {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                adminOnly,
                deletingATeamDropsAccess,
                types,
                licenses);
    }

    /**
     * Chooses what the domain leaves open about licenses.
     *
     * @param licenses the choices
     * @return the changed policy
     */
    public Policy withLicenses(LicensePolicy licenses) {
        return new Policy(
                handover,
                invitationLifetime,
                invitationsBoundToAddress,
                invitationsAMinute,
                adminOnly,
                deletingATeamDropsAccess,
                assetTypes,
                licenses);
    }

    private static void require(boolean so, String message) {
        if (!so) {
            throw new IllegalArgumentException(message);
        }
    }
}
