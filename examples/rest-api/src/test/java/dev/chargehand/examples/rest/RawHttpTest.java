package dev.chargehand.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is hardly HTTP is answered in JSON, and the service goes on. */
final class RawHttpTest {
    private static final String REST =
            " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer a@example.org\r\n";

    @ParameterizedTest
    @EnumSource
    void requests_that_cannot_be_read_get_a_message(On storage) throws IOException {
        Running service = Running.on(storage);
        for (String request : List.of(
                "GET /teams/%zz" + REST + "\r\n",
                "GET /teams/%" + REST + "\r\n",
                "GET /api/v3/sites/%C0%AF" + REST + "\r\n",
                "GET /api/v3/sites/%FF" + REST + "\r\n",
                "GET /api/v3/sites?search=%zz" + REST + "\r\n",
                "GET /api/v3/sites?search=%FF" + REST + "\r\n",
                "GET teams" + REST + "\r\n",
                "nonsense\r\n\r\n",
                "GET /teams HTTP/9.9\r\n\r\n",
                "GET /teams HTTP/1.1\r\n\r\n",
                "GET /teams" + REST + "Content-Length: x\r\n\r\n",
                "POST /teams" + REST + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /teams" + REST + "Content-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n",
                "GET /teams" + REST + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n")) {
            String answer = send(service, request);
            String shown = request.substring(0, Math.min(80, request.length()));
            assertThat(answer).as(shown).matches("(?s)HTTP/1\\.[01] (4\\d\\d|505) .*");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT)).as(shown).contains("content-type: application/json");
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            assertThat(Http.parse(body).path("message").asText()).as(answer).isNotBlank();
            assertThat(answer).doesNotContain("Exception", "\tat ", "org.eclipse", "%zz");
        }
        Http.get(service.base() + "/health").is(200);
    }

    private static String send(Running service, String request) throws IOException {
        int port = Integer.parseInt(service.base().substring(service.base().lastIndexOf(':') + 1));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
