package dev.chargehand.site;

/** How much of a site's equipment an access record reaches. It says nothing about data. */
public enum AssetScope {
    /** All assets, those added later included. */
    ALL,
    /** Only the assets that are listed for the record, which may be none. */
    LIMITED
}
