package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.charger.LicenseFlags;

/** Which licenses hold now; neither includes the other. */
public record LicensesView(boolean smart, boolean pro) {
    static LicensesView of(LicenseFlags flags) {
        return new LicensesView(flags.smart(), flags.pro());
    }
}
