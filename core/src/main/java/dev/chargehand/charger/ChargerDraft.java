package dev.chargehand.charger;

import dev.chargehand.FieldProblem.Problem;
import dev.chargehand.Outcome;
import dev.chargehand.text.Draft;
import dev.chargehand.text.DraftCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a new charger: raw input, checked as a whole by the call that takes it, which names every bad field at
 * once. Only the identity is required.
 *
 * <p>Immutable: each method returns a new draft. {@link #toString} names fields, never what they hold.
 */
public final class ChargerDraft {
    private static final int MAX_TEXT = 255;

    private final Draft draft;

    private ChargerDraft(Draft draft) {
        this.draft = draft;
    }

    /**
     * What a well-formed draft says.
     *
     * @param identity what the charger calls itself
     * @param pincode the pincode on the hardware; empty for a new one
     * @param reference what people call it
     * @param hardware what it is made of
     * @param connectors its plugs
     */
    public record Terms(
            ChargerIdentity identity,
            Optional<Pincode> pincode,
            Optional<String> reference,
            Hardware hardware,
            List<Connector> connectors) {
        /**
         * Copies the list.
         *
         * @param identity what the charger calls itself
         * @param pincode the pincode on the hardware; empty for a new one
         * @param reference what people call it
         * @param hardware what it is made of
         * @param connectors its plugs
         */
        public Terms {
            connectors = List.copyOf(connectors);
        }

        /** The identity only. */
        @Override
        public String toString() {
            return "Terms[identity=" + identity + "]";
        }
    }

    /**
     * A charger of this identity.
     *
     * @param identity 1 to 45 characters after trimming, unique over all chargers
     * @return the draft
     */
    public static ChargerDraft identity(@Nullable String identity) {
        return new ChargerDraft(Draft.EMPTY.with("identity", identity));
    }

    /**
     * Sets the pincode that is on the hardware; without it, a random one is made.
     *
     * @param pincode 4 to 16 digits
     * @return the draft with it
     */
    public ChargerDraft pincode(@Nullable String pincode) {
        return with("pincode", pincode);
    }

    /**
     * Sets what people call it.
     *
     * @param reference at most 255 characters
     * @return the draft with it
     */
    public ChargerDraft reference(@Nullable String reference) {
        return with("reference", reference);
    }

    /**
     * Sets who made it.
     *
     * @param vendor at most 255 characters
     * @return the draft with it
     */
    public ChargerDraft vendor(@Nullable String vendor) {
        return with("vendor", vendor);
    }

    /**
     * Sets which model it is.
     *
     * @param model at most 255 characters
     * @return the draft with it
     */
    public ChargerDraft model(@Nullable String model) {
        return with("model", model);
    }

    /**
     * Says that it gives direct current.
     *
     * @return the draft with it
     */
    public ChargerDraft directCurrent() {
        return with("is_dc", true);
    }

    /**
     * Sets how many plugs it has, numbered from 1; one when never set.
     *
     * @param count 0 to 100
     * @return the draft with it
     */
    public ChargerDraft connectors(int count) {
        return with("connectors", count);
    }

    private ChargerDraft with(String field, @Nullable Object raw) {
        return new ChargerDraft(draft.with(field, raw));
    }

    /**
     * Checks the draft.
     *
     * @return what it says, or {@link dev.chargehand.Refusal.Invalid} naming every bad field
     */
    public Outcome<Terms> check() {
        DraftCheck check = new DraftCheck(draft);
        String identity = check.required("identity", "", ChargerIdentity.MAX_LENGTH);
        Optional<Pincode> pincode = check.read("pincode", Pincode::parse);
        Optional<String> reference = check.optional("reference", Optional.empty(), MAX_TEXT);
        Hardware hardware = new Hardware(
                check.optional("vendor", Optional.empty(), MAX_TEXT),
                check.optional("model", Optional.empty(), MAX_TEXT),
                check.flag("is_dc", false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        int count = check.wholeNumber("connectors", Optional.of(1), 0).orElse(1);
        if (count > Connector.MAX_NUMBER) {
            check.problem(
                    "connectors",
                    Problem.OUT_OF_RANGE,
                    "expected at most " + Connector.MAX_NUMBER + ", found " + count);
        }
        return check.outcome(() -> new Terms(
                new ChargerIdentity(identity),
                pincode,
                reference,
                hardware,
                IntStream.rangeClosed(1, count).mapToObj(Connector::numbered).toList()));
    }

    @Override
    public String toString() {
        return "ChargerDraft" + draft;
    }
}
