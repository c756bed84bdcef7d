package dev.chargehand.access;

import dev.chargehand.site.Capability;

/**
 * The answer to "may this user turn it on here?", with its reasons: the user's access and the licenses, from one state at one
 * instant.
 *
 * @param asked the capability that was asked about
 * @param access whether the user has sensitive access, and why
 * @param license whether licenses allow it, and why
 */
public record CapabilityExplanation(Capability asked, Explanation access, LicenseReason license) {
    /**
     * The answer.
     *
     * @return true for yes: both allow it
     */
    public boolean allowed() {
        return access.allowed() && license.allows();
    }

    /**
     * The deciding reason's stable code: the license's, or what of the access is missing.
     *
     * @return the code
     */
    public String code() {
        return access.allowed() ? license.code() : access.code();
    }

    /**
     * The answer for people; ids and instants, no names.
     *
     * @return for example {@code SMART_CHARGING: no, SMART license … ended at …; renew it}
     */
    public String sentence() {
        String why = access.allowed() ? license.sentence() : access.reason().sentence();
        return asked + ": " + (allowed() ? "yes, " + access.reason().sentence() + ", and " : "no, ") + why;
    }
}
