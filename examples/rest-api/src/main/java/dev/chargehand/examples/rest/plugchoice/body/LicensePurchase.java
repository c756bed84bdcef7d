package dev.chargehand.examples.rest.plugchoice.body;

import org.jspecify.annotations.Nullable;

/** Which product to buy, and who pays; without a team it is the caller's first. The second field is this host's own. */
public record LicensePurchase(
        @Nullable String product, @Nullable String teamUuid) {}
