package dev.chargehand.facts;

import dev.chargehand.request.DataRequest;
import dev.chargehand.site.AssetScope;
import dev.chargehand.site.SiteAccess;
import java.util.Optional;

/**
 * A team's place on a site.
 *
 * @param access its record
 * @param scope its assets
 * @param pending its pending request, if any
 */
public record PlaceFacts(SiteAccess access, AssetScope scope, Optional<DataRequest> pending) {}
