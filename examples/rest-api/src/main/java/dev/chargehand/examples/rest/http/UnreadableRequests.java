package dev.chargehand.examples.rest.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is not HTTP enough to belong to an API: in JSON like everything else, and without repeating what came. */
final class UnreadableRequests extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONNECTION, "close"); // the server closes it, and has to say so
        Content.Sink.write(response, true, "{\"message\":\"The request could not be read as HTTP.\"}", callback);
    }
}
