package dev.chargehand.examples.quickstart;

import java.util.List;

/** The file is no fleet: every problem with the place where it is, {@code FILE:LINE: what}. */
final class MalformedFleetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    MalformedFleetException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
