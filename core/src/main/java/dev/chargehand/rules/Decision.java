package dev.chargehand.rules;

import dev.chargehand.Outcome;
import dev.chargehand.Refusal;
import dev.chargehand.event.Event;
import java.util.List;

/** What a rule decides: a result and the events that make it so, or a refusal and nothing. */
public sealed interface Decision<T> {

    record Accepted<T>(T result, List<Event> events) implements Decision<T> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<T>(Refusal refusal) implements Decision<T> {}

    /** Accepted with what happens; no events when all is so already. */
    static <T> Decision<T> accept(T result, Event... events) {
        return new Accepted<>(result, List.of(events));
    }

    static <T> Decision<T> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default List<Event> events() {
        return this instanceof Accepted<T> accepted ? accepted.events() : List.of();
    }

    default Outcome<T> outcome() {
        if (this instanceof Refused<T> refused) {
            return Outcome.refused(refused.refusal());
        }
        return Outcome.accepted(((Accepted<T>) this).result());
    }
}
