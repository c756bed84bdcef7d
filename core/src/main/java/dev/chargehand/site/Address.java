package dev.chargehand.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a site is, as people write it. Every part may be absent.
 *
 * @param street at most 255 characters
 * @param houseNumber from 0
 * @param houseNumberAddition at most 255 characters, for example {@code bis}
 * @param postalCode at most 255 characters
 * @param city at most 255 characters
 * @param region state, province or county, at most 255 characters
 * @param country ISO 3166-1 alpha-2, upper case
 */
public record Address(
        Optional<String> street,
        Optional<Integer> houseNumber,
        Optional<String> houseNumberAddition,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> region,
        Optional<String> country) {
    /** An address of which nothing is known. */
    public static final Address UNKNOWN = new Address(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The lines it is written in, as far as they are known, each after a line feed. */
    String lines() {
        Optional<String> number = houseNumber.map(written -> Integer.toString(written));
        return Stream.of(
                        List.of(street, number, houseNumberAddition),
                        List.of(postalCode, city),
                        List.of(region),
                        List.of(country))
                .map(parts -> parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" ")))
                .filter(line -> !line.isEmpty())
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }

    /** Says nothing of where; a site may be a person's home. */
    @Override
    public String toString() {
        return "Address[…]";
    }
}
