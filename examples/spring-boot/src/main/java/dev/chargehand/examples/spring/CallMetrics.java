package dev.chargehand.examples.spring;

import dev.chargehand.CallObserver;
import dev.chargehand.ObservedCall;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;

/** A timer of each call by its name and result, and a counter of the races that were lost on the way. */
final class CallMetrics implements CallObserver {
    private final MeterRegistry meters;

    CallMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void ended(ObservedCall call) {
        Tags tags = Tags.of("call", call.name(), "result", call.result().name().toLowerCase(Locale.ROOT));
        meters.timer("chargehand.calls", tags).record(call.took());
        if (call.retries() > 0) {
            meters.counter("chargehand.races.lost", "call", call.name()).increment(call.retries());
        }
    }
}
