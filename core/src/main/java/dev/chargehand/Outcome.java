package dev.chargehand;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a call: accepted with a value, or refused with a reason. A "no" of the domain is a value, never an
 * exception; a refused call has changed nothing and recorded no event (I-61).
 *
 * <p>Immutable, and as thread safe as the value it carries.
 *
 * @param <T> what an accepted call returns
 */
@CheckReturnValue
public sealed interface Outcome<T> {

    /**
     * The call was carried out.
     *
     * @param value what it returns
     * @param <T> the type of the value
     */
    record Accepted<T>(T value) implements Outcome<T> {}

    /**
     * The call was refused and changed nothing.
     *
     * @param refusal why
     * @param <T> the type an accepted call would have returned
     */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /**
     * An accepted outcome.
     *
     * @param value what the call returns
     * @param <T> the type of the value
     * @return the outcome
     */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /**
     * A refused outcome.
     *
     * @param refusal why
     * @param <T> the type an accepted call would have returned
     * @return the outcome
     */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /**
     * Whether the call was carried out.
     *
     * @return true when accepted
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The value, for callers to whom a refusal is a failure.
     *
     * @return the value of an accepted call
     * @throws RefusedException carrying the refusal
     */
    @CanIgnoreReturnValue
    default T orThrow() {
        return fold(Function.identity(), refusal -> {
            throw new RefusedException(refusal);
        });
    }

    /**
     * The value, if accepted.
     *
     * @return the value, or empty when refused
     */
    default Optional<T> toOptional() {
        return fold(Optional::of, refusal -> Optional.empty());
    }

    /**
     * The refusal, if refused.
     *
     * @return the refusal, or empty when accepted
     */
    default Optional<Refusal> whyNot() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    /**
     * The same outcome with its value turned into another.
     *
     * @param change applied to the value of an accepted call
     * @param <R> the new type
     * @return accepted with the new value, or the same refusal
     */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> new Accepted<>(change.apply(value)), Refused::new);
    }

    /**
     * One result from either side.
     *
     * @param accepted applied to the value
     * @param refused applied to the refusal
     * @param <R> the result's type
     * @return what the applied function returned
     */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Refused<T> no) {
            return refused.apply(no.refusal());
        }
        return accepted.apply(((Accepted<T>) this).value());
    }
}
