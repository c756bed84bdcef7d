package dev.chargehand.examples.rest.http;

/** Does what a call asks for. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers, or throws a {@link Failure} or the library's own refusal.
     *
     * @param call what was asked
     * @return what goes back
     */
    Answer handle(Call call);
}
