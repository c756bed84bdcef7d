package dev.chargehand.examples.forwarder;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Where events go. */
@FunctionalInterface
interface Callback {
    /**
     * Hands an event over, once.
     *
     * @param body the event as JSON
     * @throws IOException when it was not taken, or when nobody knows whether it was
     */
    void send(String body) throws IOException, InterruptedException;

    /** Posts to an address. Whatever has no status from 200 to 299 was not taken; redirects are not followed. */
    static Callback http(URI to, Duration timeout) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(to).timeout(timeout).header("Content-Type", "application/json; charset=utf-8");
        return body -> {
            int status = client.send(
                            request.copy()
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new IOException("expected a status from 200 to 299, found " + status);
            }
        };
    }
}
