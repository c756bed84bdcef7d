package dev.chargehand.text;

import dev.chargehand.FieldProblem;
import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a draft field by field and collects every problem. A field that the draft does not mention keeps its present
 * value; one that was cleared becomes empty, or is missing where the field is required.
 *
 * <p>Use it once, from one thread: read all fields, then ask for the {@link #outcome}.
 */
public final class DraftCheck {
    private final Draft draft;
    private final List<FieldProblem> problems = new ArrayList<>();

    public DraftCheck(Draft draft) {
        this.draft = draft;
    }

    /** The value when every field read so far was well formed, or one refusal that names each that was not. */
    public <T> Outcome<T> outcome(Supplier<T> value) {
        return problems.isEmpty() ? Outcome.accepted(value.get()) : Outcome.refused(new Refusal.Invalid(problems));
    }

    public void problem(String field, Problem problem, String message) {
        problems.add(new FieldProblem(field, problem, message));
    }

    public void problem(FieldProblem problem) {
        problems.add(problem);
    }

    /** What was checked elsewhere, or empty beside its problems. */
    public <T> Optional<T> read(Outcome<T> checked) {
        checked.whyNot().ifPresent(refusal -> problems.addAll(((Refusal.Invalid) refusal).problems()));
        return checked.toOptional();
    }

    /** An address that must be there; an absent or malformed one yields the empty text beside its problem. */
    public String requiredEmail(String field) {
        return taken(EmailForm.check(field, text(field))).orElse("");
    }

    /** A text with a form of its own, or empty when the draft holds none. */
    public <T> Optional<T> read(String field, Function<String, Outcome<T>> form) {
        String raw = text(field);
        return raw == null ? Optional.empty() : read(form.apply(raw));
    }

    /** A value that cannot be malformed; empty where it was cleared. */
    public <T> Optional<T> value(String field, Class<T> type, Optional<T> present) {
        return draft.mentions(field) ? Optional.ofNullable(draft.raw(field)).map(type::cast) : present;
    }

    /** A text that is always there; an absent or malformed one yields the empty text beside its problem. */
    public String required(String field, String present, int max) {
        if (!draft.mentions(field) && !present.isEmpty()) {
            return present;
        }
        return taken(Text.check(field, text(field), max)).orElse("");
    }

    public Optional<String> optional(String field, Optional<String> present, int max) {
        return optional(field, present, raw -> Text.check(field, raw, max));
    }

    public Optional<String> email(String field, Optional<String> present) {
        return optional(field, present, raw -> EmailForm.check(field, raw));
    }

    /** A code out of a closed set, in upper case; what only folds to one, such as a dotless i, is not it. */
    public Optional<String> code(String field, Optional<String> present, Set<String> known, String expected) {
        return oneOf(field, present, known, expected, true);
    }

    public Optional<String> name(String field, Optional<String> present, Set<String> known, String expected) {
        return oneOf(field, present, known, expected, false);
    }

    public Optional<Integer> wholeNumber(String field, Optional<Integer> present, int min) {
        if (!draft.mentions(field)) {
            return present;
        }
        if (!(draft.raw(field) instanceof Integer found)) {
            return Optional.empty();
        }
        if (found < min) {
            problem(field, Problem.OUT_OF_RANGE, "expected a whole number from " + min + ", found " + found);
        }
        return Optional.of(found);
    }

    public double degrees(String field, double bound) {
        double found = draft.raw(field) instanceof Double number ? number : Double.NaN;
        if (!(Math.abs(found) <= bound)) {
            problem(field, Problem.OUT_OF_RANGE, "expected degrees from -" + bound + " to " + bound);
        }
        return found;
    }

    public boolean mentions(String field) {
        return draft.mentions(field);
    }

    public boolean isCleared(String field) {
        return draft.mentions(field) && draft.raw(field) == null;
    }

    public boolean flag(String field, boolean present) {
        return draft.raw(field) instanceof Boolean found ? found : present;
    }

    private Optional<String> oneOf(
            String field, Optional<String> present, Set<String> known, String expected, boolean upperCase) {
        return optional(field, present, raw -> {
            Text.Checked checked = Text.check(field, raw, 255);
            if (!(checked instanceof Text.Checked.Good good)) {
                return checked;
            }
            boolean ascii = good.text().chars().allMatch(c -> c <= 0x7F);
            String found = upperCase && ascii ? good.text().toUpperCase(Locale.ROOT) : good.text();
            return known.contains(found)
                    ? new Text.Checked.Good(found)
                    : Text.bad(field, Problem.UNKNOWN, "expected " + expected + ", found another text");
        });
    }

    private Optional<String> optional(String field, Optional<String> present, Function<String, Text.Checked> form) {
        if (!draft.mentions(field)) {
            return present;
        }
        String raw = text(field);
        return raw == null ? Optional.empty() : taken(form.apply(raw));
    }

    private Optional<String> taken(Text.Checked checked) {
        if (checked instanceof Text.Checked.Bad bad) {
            problems.add(bad.problem());
            return Optional.empty();
        }
        return Optional.of(((Text.Checked.Good) checked).text());
    }

    private @Nullable String text(String field) {
        return (String) draft.raw(field);
    }
}
