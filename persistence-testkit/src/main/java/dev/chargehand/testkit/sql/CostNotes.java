package dev.chargehand.testkit.sql;

import dev.chargehand.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements that each command and each question sent, by its name. */
final class CostNotes {
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<String>> questions = new LinkedHashMap<>();
    private final Map<String, List<String>> refusals = new LinkedHashMap<>();
    private final String storage;
    private final StatementRecorder recorder;

    CostNotes(String storage, StatementRecorder recorder) {
        this.storage = storage;
        this.recorder = recorder;
    }

    interface Command {
        Outcome<?> perform();
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

    /** Commands that were refused. */
    Map<String, List<String>> refusals() {
        return refusals;
    }

    void refusal(String name, Command command) {
        refusals.put(name, recorder.during(() -> {
            if (command.perform().isAccepted()) {
                throw new AssertionError(storage + ": " + name + ": accepted");
            }
        }));
    }

    void command(String name, Command command) {
        commands.put(name, recorder.during(() -> {
            Outcome<?> outcome = command.perform();
            if (!outcome.isAccepted()) {
                throw new AssertionError(storage + ": " + name + ": " + outcome);
            }
        }));
    }

    void question(String name, Question question) {
        questions.put(name, recorder.during(() -> {
            if (!question.asExpected()) {
                throw new AssertionError(storage + ": " + name + ": not as expected");
            }
        }));
    }
}
