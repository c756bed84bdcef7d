package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.Failure;
import dev.chargehand.examples.rest.plugchoice.body.SiteBody;
import dev.chargehand.site.SiteDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sites to be, out of bodies. The library asks for a name only; the source for most of an address too. */
final class SiteDrafts {
    private SiteDrafts() {}

    static SiteDraft whole(SiteBody body) {
        SiteDraft draft = with(SiteDraft.named(body.name()), body);
        Map<String, List<String>> problems = new LinkedHashMap<>();
        need(problems, "street", body.street());
        need(problems, "house_number", body.houseNumber());
        need(problems, "postal_code", body.postalCode());
        need(problems, "city", body.city());
        need(problems, "country", body.country());
        draft.check().whyNot().map(PlugchoiceDialect::fields).ifPresent(problems::putAll);
        if (!problems.isEmpty()) {
            throw Failure.fields("The given data was invalid.", problems);
        }
        return draft;
    }

    static SiteDraft changes(SiteBody body) {
        if (body.teamUuid() != null) {
            throw Failure.field("team_uuid", "expected none; ownership is transferred, not edited");
        }
        SiteDraft draft = SiteDraft.changes();
        return with(body.name() == null ? draft : draft.name(body.name()), body);
    }

    private static SiteDraft with(SiteDraft start, SiteBody body) {
        SiteDraft draft = start;
        draft = body.street() == null ? draft : draft.street(body.street());
        draft = body.houseNumber() == null ? draft : draft.houseNumber(body.houseNumber());
        draft = body.houseNumberAddition() == null
                ? draft
                : draft.houseNumberAddition(body.houseNumberAddition().orElse(null));
        draft = body.postalCode() == null ? draft : draft.postalCode(body.postalCode());
        draft = body.city() == null ? draft : draft.city(body.city());
        draft = body.country() == null ? draft : draft.country(body.country());
        draft = body.manualCoordinates() == null ? draft : draft.manualCoordinates(body.manualCoordinates());
        return located(draft, body);
    }

    /** One coordinate is no place: both are sent, or neither. */
    private static SiteDraft located(SiteDraft draft, SiteBody body) {
        if (body.latitude() == null && body.longitude() == null) {
            return draft;
        }
        if (body.latitude() == null || body.longitude() == null) {
            throw Failure.field(body.latitude() == null ? "latitude" : "longitude", "expected with the other one");
        }
        if (body.latitude().isPresent() != body.longitude().isPresent()) {
            throw Failure.field("latitude", "expected null with longitude, or neither null");
        }
        return body.latitude().isPresent()
                ? draft.location(body.latitude().get(), body.longitude().orElseThrow())
                : draft.withoutLocation();
    }

    private static void need(Map<String, List<String>> problems, String field, @Nullable Object value) {
        if (value == null) {
            problems.put(field, List.of("expected a value, found none"));
        }
    }
}
