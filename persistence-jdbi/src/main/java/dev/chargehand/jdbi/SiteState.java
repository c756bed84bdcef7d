package dev.chargehand.jdbi;

import dev.chargehand.event.SiteEvent;
import dev.chargehand.site.Address;
import dev.chargehand.site.GeoPoint;
import dev.chargehand.site.SiteDetails;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of sites. */
final class SiteState implements SiteEvent.Handler {
    private final Batches batches;
    private final long at;
    private final long stamp;

    SiteState(Batches batches, long at, long stamp) {
        this.batches = batches;
        this.at = at;
        this.stamp = stamp;
    }

    @Override
    public void on(SiteEvent.SiteCreated event) {
        details(batches.next(event.getClass(), event, """
                                insert into chargehand_site
                                    (site_id, name, street, house_number, house_number_addition, postal_code, city,
                                     region, country, latitude, longitude, manual_coordinates, time_zone, description,
                                     sort_name, search_text, created_at, updated_at, stamp)
                                select :id, :name, :street, :houseNumber, :addition, :postalCode, :city,
                                     :region, :country, :latitude, :longitude, :manual, :timeZone, :description,
                                     :sortName, :searchText, :createdAt, :updatedAt, :stamp
                                where 1 = 1
                                on conflict do nothing
                                """), event.site().details())
                .bind("id", event.aggregate())
                .bind("createdAt", event.site().createdAt().toEpochMilli())
                .bind("updatedAt", event.site().updatedAt().toEpochMilli())
                .bind("stamp", stamp)
                .add();
    }

    @Override
    public void on(SiteEvent.SiteUpdated event) {
        details(batches.next(event.getClass(), event, """
                                update chargehand_site
                                set name = :name, street = :street, house_number = :houseNumber,
                                    house_number_addition = :addition, postal_code = :postalCode, city = :city,
                                    region = :region, country = :country, latitude = :latitude,
                                    longitude = :longitude, manual_coordinates = :manual, time_zone = :timeZone,
                                    description = :description, sort_name = :sortName,
                                    search_text = :searchText, updated_at = :at
                                where site_id = :id
                                """), event.after())
                .bind("id", event.aggregate())
                .bind("at", at)
                .add();
    }

    @Override
    public void on(SiteEvent.SiteDeleted event) {
        batches.next(event.getClass(), event, "delete from chargehand_site where site_id = :id")
                .bind("id", event.aggregate())
                .add();
    }

    private static PreparedBatch details(PreparedBatch row, SiteDetails details) {
        Address address = details.address();
        Optional<GeoPoint> location = details.location();
        return row.bind("name", details.name())
                .bind("street", address.street().orElse(null))
                .bind("houseNumber", address.houseNumber().orElse(null))
                .bind("addition", address.houseNumberAddition().orElse(null))
                .bind("postalCode", address.postalCode().orElse(null))
                .bind("city", address.city().orElse(null))
                .bind("region", address.region().orElse(null))
                .bind("country", address.country().orElse(null))
                .bind("latitude", location.map(GeoPoint::latitude).orElse(null))
                .bind("longitude", location.map(GeoPoint::longitude).orElse(null))
                .bind("manual", details.manualCoordinates())
                .bind("timeZone", details.timeZone().orElse(null))
                .bind("description", details.description().orElse(null))
                .bind("sortName", details.sortName())
                .bind("searchText", details.searchText());
    }
}
