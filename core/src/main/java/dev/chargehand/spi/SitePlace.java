package dev.chargehand.spi;

import dev.chargehand.site.Site;
import dev.chargehand.site.SiteId;
import dev.chargehand.site.SiteSort;
import dev.chargehand.text.Text;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in a list of sites. Of its text and its number the list's order uses one, the other is empty or 0.
 *
 * @param text the name without regard to case, or the country's code, which is empty for none
 * @param number how many chargers the viewer reaches there, or when the site was created, in milliseconds since 1970
 * @param id the site
 */
public record SitePlace(String text, long number, SiteId id) implements Comparable<SitePlace> {
    /** Before every site, in any order. */
    public static final SitePlace BEFORE_ALL = new SitePlace("", Long.MIN_VALUE, SiteId.BEFORE_ALL);

    /** More than a name has, in which a letter may become two without regard to case. */
    private static final int LONGER_THAN_ANY_NAME = 2 * 255 + 1;

    /** After every site, in any order: its text is longer than any name. */
    public static final SitePlace AFTER_ALL = new SitePlace(
            Character.toString(Character.MAX_CODE_POINT).repeat(LONGER_THAN_ANY_NAME),
            Long.MAX_VALUE,
            new SiteId(new UUID(-1, -1)));

    private static final Comparator<SitePlace> ORDER = Comparator.comparing(SitePlace::text, Text::compare)
            .thenComparingLong(SitePlace::number)
            .thenComparing(SitePlace::id);

    /**
     * Where a site is in a list.
     *
     * @param site which site
     * @param chargers how many chargers the viewer reaches there; of no matter unless the list is ordered by it
     * @param sort what the list is ordered by
     * @return its place
     */
    public static SitePlace of(Site site, int chargers, SiteSort sort) {
        return switch (sort) {
            case NAME -> new SitePlace(site.details().sortName(), 0, site.id());
            case COUNTRY -> new SitePlace(site.details().address().country().orElse(""), 0, site.id());
            case CHARGERS_COUNT -> new SitePlace("", chargers, site.id());
            case CREATED_AT -> new SitePlace("", site.createdAt().toEpochMilli(), site.id());
        };
    }

    @Override
    public int compareTo(SitePlace other) {
        return ORDER.compare(this, other);
    }

    /** Not the text, which may be a name. */
    @Override
    public String toString() {
        return "SitePlace[number=" + number + ", id=" + id + "]";
    }
}
