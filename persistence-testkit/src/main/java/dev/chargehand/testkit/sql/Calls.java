package dev.chargehand.testkit.sql;

import dev.chargehand.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commands and questions by name, each with the statements it sent. */
final class Calls {
    private final String storage;
    private final StatementRecorder recorder;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<String>> questions = new LinkedHashMap<>();

    Calls(String storage, StatementRecorder recorder) {
        this.storage = storage;
        this.recorder = recorder;
    }

    interface Command<T> {
        Outcome<T> perform();
    }

    interface Question {
        boolean asExpected();
    }

    Map<String, List<String>> commands() {
        return commands;
    }

    Map<String, List<String>> questions() {
        return questions;
    }

    /** What an accepted command returned. */
    <T> T command(String name, Command<T> command) {
        List<T> results = new ArrayList<>();
        record(name, () -> results.add(command.perform().orThrow()));
        return results.get(0);
    }

    <T> void refused(String name, Command<T> command) {
        record(name, () -> {
            if (command.perform().isAccepted()) {
                throw new AssertionError(storage + ": " + name + ": expected a refusal, found none");
            }
        });
    }

    void record(String name, Runnable command) {
        if (commands.put(name, recorder.during(command)) != null) {
            throw new AssertionError(storage + ": " + name + ": is counted already");
        }
    }

    void question(String name, Question question) {
        questions.put(name, recorder.during(() -> {
            if (!question.asExpected()) {
                throw new AssertionError(storage + ": " + name + ": not as expected");
            }
        }));
    }
}
