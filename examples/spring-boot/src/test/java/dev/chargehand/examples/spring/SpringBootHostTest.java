package dev.chargehand.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chargehand.Chargehand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One transaction for the host's rows and the library's, and what a host's clients and operators see of it. */
final class SpringBootHostTest {
    private static final String ADA = "ada@example.org";
    private static final String BOB = "bob@example.org";

    @ParameterizedTest
    @EnumSource
    void an_order_and_its_charger_are_there_together(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            String site = site(host);
            host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-1", "QUAY-1"))
                    .is(201);
            assertThat(host.get("/deliveries").body()).hasSize(1);
            assertThat(host.events()).hasSize(host.eventsOfASite() + 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_charger_takes_no_order_along(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            String site = site(host);
            host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-1", "QUAY-1"))
                    .is(201);
            StartedHost.Reply taken = host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-2", "QUAY-1"));
            assertThat(taken.is(409).body().get("type").asText()).isEqualTo("urn:chargehand:refusal:identity_taken");
            assertThat(taken.contentType()).isEqualTo("application/problem+json");
            StartedHost.Reply stranger = host.post(BOB, "/sites/" + site + "/deliveries", delivery("A-3", "QUAY-3"));
            assertThat(stranger.is(404).body().get("type").asText()).isEqualTo("urn:chargehand:refusal:site_not_found");
            assertThat(host.get("/deliveries").body()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failed_order_takes_its_charger_and_events_back(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            String site = site(host);
            host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-1", "QUAY-1"))
                    .is(201);
            int events = host.events().size();
            host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-1", "QUAY-2"))
                    .is(409);
            assertThat(host.events()).hasSize(events);
            host.post(ADA, "/sites/" + site + "/deliveries", delivery("A-2", "QUAY-2"))
                    .is(201);
        }
    }

    @ParameterizedTest
    @EnumSource
    void malformed_input_is_told_by_field(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            JsonNode problem =
                    host.post(ADA, "/sites", "{\"name\":\" \"}").is(422).body();
            assertThat(problem.at("/fields/name").asText()).contains("expected 1 to 255 characters");
        }
    }

    @ParameterizedTest
    @EnumSource
    void calls_are_measured_and_health_is_told(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            String site = site(host);
            host.post(BOB, "/sites/" + site + "/deliveries", delivery("A-1", "QUAY-1"))
                    .is(404);
            JsonNode refused = host.get(
                            "/actuator/metrics/chargehand.calls?tag=call:chargers.register&tag=result:not_found")
                    .is(200)
                    .body();
            assertThat(refused.at("/measurements/0/value").asInt()).isEqualTo(1);
            assertThat(host.get("/actuator/health")
                            .is(200)
                            .body()
                            .at("/components/chargehand/status")
                            .asText())
                    .isEqualTo("UP");
        }
    }

    @ParameterizedTest
    @EnumSource
    void outside_of_a_transaction_there_is_nothing_to_join(Database on) {
        try (StartedHost host = StartedHost.on(on)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> host.bean(JoinedChargehand.class).here())
                    .withMessageContaining("@Transactional");
            assertThat(host.bean(Chargehand.class).events().after(0, 1)).isEmpty();
        }
    }

    private static String site(StartedHost host) {
        return host.post(ADA, "/sites", "{\"name\":\"Quay 7\"}")
                .is(201)
                .body()
                .get("id")
                .asText();
    }

    private static String delivery(String order, String identity) {
        return "{\"orderNumber\":\"" + order + "\",\"identity\":\"" + identity + "\"}";
    }
}
