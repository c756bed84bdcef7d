package dev.chargehand.examples.rest.plugchoice.body;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A charger to register, on a site, with a team, or with the caller's first team. The last two fields are this host's own. */
public record NewCharger(
        @Nullable String identity,
        @Nullable String teamUuid,
        @Nullable String siteUuid,
        @Nullable String reference,
        @Nullable JsonNode pincode) {}
