package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.charger.Hardware;
import org.jspecify.annotations.Nullable;

/** Whose make a charger is. */
public record ModelView(@Nullable String vendor, @Nullable String name, boolean isDc) {
    static ModelView of(Hardware hardware) {
        return new ModelView(hardware.vendor().orElse(null), hardware.model().orElse(null), hardware.isDc());
    }
}
