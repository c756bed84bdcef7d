package dev.chargehand.charger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a charger is made of, as far as it is known.
 *
 * @param vendor who made it, at most 255 characters
 * @param model which model it is, at most 255 characters
 * @param isDc whether it gives direct current
 * @param vendorId how its maker calls itself on the wire, at most 255 characters
 * @param firmwareVersion as the charger tells it, at most 255 characters
 * @param maxCurrent the most amperes it takes, 1 to 1,000
 */
public record Hardware(
        Optional<String> vendor,
        Optional<String> model,
        boolean isDc,
        Optional<String> vendorId,
        Optional<String> firmwareVersion,
        Optional<Integer> maxCurrent) {
    /** Nothing is known. */
    public static final Hardware UNKNOWN = new Hardware(
            Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+)+");

    /**
     * The dotted numbers in the firmware's version, for comparing.
     *
     * @return for example {@code 1.24.3} of {@code "FW v1.24.3-rc (b7)"}; empty when there are none
     */
    public Optional<String> parsedFirmwareVersion() {
        return firmwareVersion.map(NUMBERS::matcher).filter(Matcher::find).map(Matcher::group);
    }
}
