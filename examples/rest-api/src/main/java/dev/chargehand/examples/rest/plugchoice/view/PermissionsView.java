package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.site.AccessLevel;

/** What the caller may do; each includes the one before. */
public record PermissionsView(boolean basic, boolean sensitive, boolean full) {
    public static PermissionsView of(AccessLevel level) {
        return new PermissionsView(
                level.includes(AccessLevel.BASIC),
                level.includes(AccessLevel.SENSITIVE),
                level.includes(AccessLevel.OWNER));
    }
}
