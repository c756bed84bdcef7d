package dev.chargehand.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HardwareTest {
    @Test
    void the_dotted_numbers_of_a_firmware_version_are_found() {
        Map<String, String> found = Map.of(
                "1.2.3", "1.2.3",
                "FW v1.24.3-rc (b7)", "1.24.3",
                "7.40", "7.40",
                "r12 3.4.5 6.7", "3.4.5",
                "01.02", "01.02",
                "1.2.", "1.2");
        found.forEach(
                (version, numbers) -> assertThat(parsed(version)).as(version).contains(numbers));
        for (String none : new String[] {"12", "v3", "beta", ".5", "1..2", "1,2"}) {
            assertThat(parsed(none)).as(none).isEmpty();
        }
        assertThat(Hardware.UNKNOWN.parsedFirmwareVersion()).isEmpty();
    }

    private static Optional<String> parsed(String version) {
        return new Hardware(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.of(version),
                        Optional.empty())
                .parsedFirmwareVersion();
    }
}
