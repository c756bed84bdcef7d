package dev.chargehand.team;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants a team to be: raw input, checked as a whole by the call that takes it, which names every bad field
 * at once. For a new team start with {@link #named}; for changes with {@link #changes}, and only what is set changes.
 *
 * <p>Immutable: each method returns a new draft. {@link #toString} names fields, never their text.
 */
public final class TeamDraft {
    private static final int MAX_NAME = 255;

    private final Draft draft;

    private TeamDraft(Draft draft) {
        this.draft = draft;
    }

    /**
     * A new team's draft.
     *
     * @param name 1 to 255 characters after trimming
     * @return the draft
     */
    public static TeamDraft named(@Nullable String name) {
        return changes().name(name);
    }

    /**
     * A draft that changes nothing yet.
     *
     * @return the draft
     */
    public static TeamDraft changes() {
        return new TeamDraft(Draft.EMPTY);
    }

    /**
     * Sets the name.
     *
     * @param name 1 to 255 characters after trimming; required, so null is a problem
     * @return the draft with it
     */
    public TeamDraft name(@Nullable String name) {
        return new TeamDraft(draft.with("name", name));
    }

    /**
     * Sets the e-mail address.
     *
     * @param email a well-formed address of at most 255 characters; null clears it
     * @return the draft with it
     */
    public TeamDraft email(@Nullable String email) {
        return new TeamDraft(draft.with("email", email));
    }

    /**
     * Sets the type; {@link TeamType#OTHER} when never set. {@link TeamType#PERSONAL} is refused.
     *
     * @param type the type
     * @return the draft with it
     */
    public TeamDraft type(TeamType type) {
        return new TeamDraft(draft.with("type", type.name()));
    }

    /**
     * Checks the draft as that of a new team.
     *
     * @return the details, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<TeamDetails> check() {
        return appliedTo(new TeamDetails("", Optional.empty(), TeamType.OTHER));
    }

    /**
     * What is wrong with the draft by itself, whatever it is applied to.
     *
     * @return {@link Refusal.Invalid} naming every bad field, or empty
     */
    public Optional<Refusal> problem() {
        return appliedTo(new TeamDetails("-", Optional.empty(), TeamType.OTHER)).whyNot();
    }

    /**
     * Checks the draft as changes to a team.
     *
     * @param present what the fields that the draft does not set stay at
     * @return the details, or {@link Refusal.Invalid} naming every bad field
     */
    public Outcome<TeamDetails> appliedTo(TeamDetails present) {
        DraftCheck check = new DraftCheck(draft);
        String name = check.required("name", present.name(), MAX_NAME);
        Optional<String> email = check.email("email", present.email());
        TeamType type = TeamType.valueOf(
                check.optional("type", Optional.of(present.type().name()), MAX_NAME)
                        .orElse(TeamType.OTHER.name()));
        if (draft.mentions("type") && type == TeamType.PERSONAL) {
            check.problem(
                    "type", Problem.UNKNOWN, "expected a type other than PERSONAL, which is given by the library");
        }
        return check.outcome(() -> new TeamDetails(name, email, type));
    }

    @Override
    public String toString() {
        return "TeamDraft" + draft;
    }
}
