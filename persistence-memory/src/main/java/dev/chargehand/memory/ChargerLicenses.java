package dev.chargehand.memory;

import dev.chargehand.license.License;
import dev.chargehand.license.LicenseId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The licenses of one charger, which are few.
 *
 * @param all by id, whatever became of them
 * @param current at most one of each tier, by tier
 */
record ChargerLicenses(List<License> all, List<License> current) {
    static final ChargerLicenses NONE = new ChargerLicenses(List.of(), List.of());

    /** In place of the one of the same id, if there is one. */
    ChargerLicenses with(License license) {
        return of(Stream.concat(others(license.id()), Stream.of(license)));
    }

    ChargerLicenses without(LicenseId license) {
        return of(others(license));
    }

    /** A part of all, found by key. */
    List<License> after(LicenseId after, int limit) {
        int from = Sorted.firstAfter(all, license -> license.id().compareTo(after));
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    private Stream<License> others(LicenseId license) {
        return all.stream().filter(other -> !other.id().equals(license));
    }

    private static ChargerLicenses of(Stream<License> licenses) {
        List<License> all = licenses.sorted(Comparator.comparing(License::id)).toList();
        return all.isEmpty()
                ? NONE
                : new ChargerLicenses(
                        List.copyOf(all),
                        List.copyOf(all.stream()
                                .filter(License::isCurrent)
                                .sorted(Comparator.comparing(License::tier))
                                .toList()));
    }
}
