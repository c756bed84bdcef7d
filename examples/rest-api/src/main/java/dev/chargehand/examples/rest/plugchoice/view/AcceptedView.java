package dev.chargehand.examples.rest.plugchoice.view;

import java.util.UUID;

/** What an accepted invitation gave, and to which team. */
public record AcceptedView(String message, long siteId, UUID teamUuid, boolean isOwner, boolean dataAccess) {}
