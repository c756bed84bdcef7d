package dev.chargehand.examples.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * One user's calls. Every answer is checked against the service's own description of it.
 *
 * @param service whom to call
 * @param user the address that is the token
 */
record Client(Running service, String user) {
    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path) {
        return send("POST", path, null);
    }

    Reply post(String path, String json) {
        return send("POST", path, json);
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    Reply patch(String path, String json) {
        return send("PATCH", path, json);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    Reply delete(String path, String json) {
        return send("DELETE", path, json);
    }

    /** A page by the link that led to it. */
    Reply follow(String link) {
        return get(link.substring(service.base().length()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.base() + path)).header("Authorization", "Bearer " + user);
    }

    private Reply send(String method, String path, @org.jspecify.annotations.Nullable String json) {
        HttpRequest.Builder request = request(path);
        if (json == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        }
        Reply reply = Http.send(request.build());
        service.conformance().check(method, path, json, reply);
        return reply;
    }
}
