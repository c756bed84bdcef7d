package dev.chargehand.examples.rest.plugchoice.view;

import org.jspecify.annotations.Nullable;

/** Something to buy; the price, in euros, is this host's. */
public record ProductView(
        long id,
        String name,
        String sku,
        boolean active,
        boolean digital,
        @Nullable String price) {}
