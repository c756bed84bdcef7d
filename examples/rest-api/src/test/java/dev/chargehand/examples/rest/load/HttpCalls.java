package dev.chargehand.examples.rest.load;

import dev.chargehand.site.SiteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;

/** The calls that are measured. An answer that is not the expected one ends the measurement. */
final class HttpCalls {
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Fleet fleet;
    private final String list;

    /**
     * Names the calls.
     *
     * @param base where the service is
     * @param fleet what it keeps
     * @param number the team's integer id
     */
    HttpCalls(String base, Fleet fleet, long number) {
        this.base = base;
        this.fleet = fleet;
        this.list = base + "/api/v2/teams/" + number + "/chargers";
    }

    void health() {
        get(base + "/health");
    }

    void firstPage() {
        get(list);
    }

    /** A client that goes through the list by its links, and begins anew at the end. */
    Runnable walk() {
        return new Runnable() {
            private String next = list;

            @Override
            public void run() {
                next = link(get(next)).orElse(list);
            }
        };
    }

    /**
     * Goes through the list once, by pages of a hundred.
     *
     * @return how many pages it has
     */
    int wholeList() {
        int pages = 0;
        for (Optional<String> next = Optional.of(list + "?per_page=100"); next.isPresent(); pages++) {
            next = link(get(next.get()));
        }
        return pages;
    }

    void grantAndRevoke(SiteId site) {
        String access = base + "/api/v3/sites/" + site + "/teams/" + fleet.partner();
        send(request(access + "/grant-sensitive-data")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"expires_never\":true}")));
        send(request(access + "/revoke-sensitive-data").DELETE());
    }

    private HttpResponse<byte[]> get(String url) {
        return send(request(url));
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + Fleet.ADMIN_ADDRESS);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new IllegalStateException(request.method() + " " + request.uri() + ": expected " + OK + ", found "
                        + response.statusCode());
            }
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Optional<String> link(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Link")
                .map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')));
    }
}
