package dev.chargehand.examples.rest.plugchoice.view;

import dev.chargehand.site.Capability;
import dev.chargehand.site.SiteCapabilities;

/** What a site's chargers can be made to do. */
public record CapabilitiesView(boolean smartCharging, LoadManagement loadManagement) {
    /** How load can be managed. */
    public record LoadManagement(boolean dynamic, boolean peakShaving, boolean solar) {}

    static CapabilitiesView of(SiteCapabilities capabilities) {
        return new CapabilitiesView(
                capabilities.has(Capability.SMART_CHARGING),
                new LoadManagement(
                        capabilities.has(Capability.DYNAMIC_LOAD_MANAGEMENT),
                        capabilities.has(Capability.PEAK_SHAVING),
                        capabilities.has(Capability.SOLAR)));
    }
}
