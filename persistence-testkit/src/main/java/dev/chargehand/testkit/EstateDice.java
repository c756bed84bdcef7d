package dev.chargehand.testkit;

import dev.chargehand.charger.Charger;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Condition;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Whereabouts;
import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import dev.chargehand.license.LicenseStatus;
import dev.chargehand.license.Tier;
import dev.chargehand.site.DataAccess;
import dev.chargehand.site.Site;
import dev.chargehand.site.SiteDetails;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Throws sites of every kind, all of one instant, with their chargers and the licenses of these. */
final class EstateDice {
    /** Some alike, some but for their case, some that a pattern or the order of UTF-16 would take for something else. */
    static final List<String> NAMES = List.of(
            "Quay",
            "quay",
            "QUAY 7",
            "Zoo",
            "apple",
            "\u00dcber",
            "\u00fcber",
            "Uber",
            "\u0130zmir",
            "izmir",
            "\u039f\u0394\u039f\u03a3 \u03a3",
            "\u00df 100%",
            "a_b\\c",
            "\uff21 wide",
            "\uD83D\uDE97 garage",
            "\uD801\uDC00 deseret",
            "\uDBFF\uDFFF");

    static final List<String> STREETS = List.of("Kade", "KADE", "\u00c9glise", "Zoo", "Long Street");
    static final List<String> CITIES = List.of("Rotterdam", "\u00dcberlingen", "\u0130zmir", "quay");
    static final List<String> COUNTRIES = List.of("NL", "DE", "TR");

    private final Random random;
    private final Instant now;

    EstateDice(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    /** Its id says nothing of when it was created. */
    Site site() {
        SiteDraft draft = SiteDraft.named(one(NAMES));
        draft = random.nextBoolean() ? draft.street(one(STREETS)) : draft;
        draft = random.nextBoolean() ? draft.houseNumber(random.nextInt(30)) : draft;
        draft = random.nextInt(3) == 0 ? draft.houseNumberAddition("bis") : draft;
        draft = random.nextBoolean() ? draft.postalCode("3011 " + (char) ('A' + random.nextInt(3))) : draft;
        draft = random.nextBoolean() ? draft.city(one(CITIES)) : draft;
        draft = random.nextInt(3) == 0 ? draft.region("Zuid-Holland") : draft;
        draft = random.nextInt(4) > 0 ? draft.country(one(COUNTRIES)) : draft;
        SiteDetails details = draft.check().orThrow();
        return new Site(new SiteId(id()), details, now, now);
    }

    Charger charger(SiteId site) {
        return new Charger(
                new ChargerId(id()),
                new ChargerIdentity("CP-" + id()),
                new Whereabouts.OnSite(site),
                Optional.empty(),
                Hardware.UNKNOWN,
                Condition.FRESH,
                List.of(),
                now,
                now);
    }

    /** Few, or every site would have one: some that end in these days, are suspended or were revoked; at most one of a tier. */
    List<License> licenses(ChargerId charger) {
        List<License> all = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (random.nextInt(4) == 0) {
                Optional<Instant> ends = random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(World.START.plus(Duration.ofDays(1 + random.nextInt(3))));
                LicenseStatus status = one(List.of(
                        LicenseStatus.VALID, LicenseStatus.VALID, LicenseStatus.SUSPENDED, LicenseStatus.REVOKED));
                all.add(new License(new LicenseId(id()), charger, tier, now, ends, status, now, now));
            }
        }
        return all;
    }

    DataAccess data() {
        return one(List.of(
                DataAccess.none(), DataAccess.always(), DataAccess.until(World.START.plus(Duration.ofDays(2)))));
    }

    /** Each of them or not. */
    <T> List<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextBoolean()).toList();
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
