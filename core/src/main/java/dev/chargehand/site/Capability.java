package dev.chargehand.site;

/** What the chargers of a site can be made to do together. */
public enum Capability {
    /** Charging when energy is cheap or clean. */
    SMART_CHARGING,
    /** Keeping below a peak of the site. */
    PEAK_SHAVING,
    /** Charging with what the site's own panels give. */
    SOLAR,
    /** Sharing what the grid connection leaves; needs no license (I-91). */
    DYNAMIC_LOAD_MANAGEMENT
}
