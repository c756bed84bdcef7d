package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What chargers are called and how their plugs are set up. */
final class ChargerChangesTest {
    @ParameterizedTest
    @EnumSource
    void a_reference_is_changed_kept_and_cleared(On storage) {
        Client me = Running.on(storage).user("me");
        String path = Given.CHARGERS + "/"
                + Given.charger(me, Given.site(me)).get("uuid").asText();
        assertThat(me.put(path, Body.of("reference", "at the gate")).is(200).text("/data/reference"))
                .isEqualTo("at the gate");
        me.put(path, "{}").is(422);
        me.put(path, Body.of("reference", "x".repeat(256))).is(422);
        me.put(path, Body.of("reference", "x", "identity", "y")).is(422);
        assertThat(me.get(path).text("/data/reference")).isEqualTo("at the gate");
        assertThat(me.put(path, "{\"reference\": null}")
                        .is(200)
                        .at("/data/reference")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_plug_is_set_up_within_what_there_is(On storage) {
        Client me = Running.on(storage).user("me");
        String site = Given.site(me);
        String plug = Given.CHARGERS + "/" + Given.charger(me, site).get("uuid").asText() + "/connectors/1";
        Reply set = me.put(plug, Body.of("phase_rotation", "RST", "max_amperage", 32))
                .is(200);
        assertThat(me.put(plug, Body.of("max_amperage", 1000)).is(200).text("/data/phase_rotation"))
                .isEqualTo("RST");
        assertThat(me.get(Given.SITES + "/" + site + "/connectors").is(200).text("/data/0/max_amperage"))
                .isEqualTo("1000");
        assertThat(set.at("/data/connector_id").asInt()).isEqualTo(1);
        for (Object amperes : List.of(0, -1, 1001, 99_999_999_999L, 1.5, "32")) {
            assertThat(me.put(plug, Body.of("max_amperage", amperes)).is(422).at("/errors/max_amperage"))
                    .isNotEmpty();
        }
        assertThat(me.put(plug, Body.of("phase_rotation", "RSX")).is(422).at("/errors/phase_rotation"))
                .isNotEmpty();
        for (String number : List.of("2", "99999999999", "one")) {
            me.put(plug.replaceAll("1$", number), Body.of("max_amperage", 16)).is(404);
        }
        for (String number : List.of("0", "-1", "101")) {
            me.put(plug.replaceAll("1$", number), Body.of("max_amperage", 16)).is(422);
        }
    }
}
