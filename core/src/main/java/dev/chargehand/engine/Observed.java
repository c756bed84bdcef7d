package dev.chargehand.engine;

import dev.chargehand.CallObserver;
import dev.chargehand.ConcurrentChangeException;
import dev.chargehand.ObservedCall;
import dev.chargehand.ObservedCall.Result;
import dev.chargehand.Outcome;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Stands before the calls of one facade and tells an observer how each ended. */
public final class Observed implements InvocationHandler {
    private final Object calls;
    private final String facade;
    private final CallObserver observer;

    private Observed(Object calls, String facade, CallObserver observer) {
        this.calls = calls;
        this.facade = facade;
        this.observer = observer;
    }

    /** The calls themselves where nobody observes. */
    public static <F> F by(@Nullable CallObserver observer, String facade, Class<F> type, F calls) {
        return observer == null
                ? calls
                : type.cast(Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, new Observed(calls, facade, observer)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(calls, given);
        }
        long began = System.nanoTime();
        int before = Retry.triedAgainOnThisThread();
        Result result = Result.FAILED;
        try {
            Object answer = method.invoke(calls, given);
            result = result(answer);
            return answer;
        } catch (InvocationTargetException thrown) {
            result = thrown.getCause() instanceof ConcurrentChangeException ? Result.RACE_LOST : Result.FAILED;
            throw thrown.getCause();
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            tell(new ObservedCall(
                    facade + "." + method.getName(), result, took, Retry.triedAgainOnThisThread() - before));
        }
    }

    private static Result result(@Nullable Object answer) {
        return answer instanceof Outcome<?> outcome
                ? outcome.whyNot()
                        .map(refusal -> Result.valueOf(refusal.kind().name()))
                        .orElse(Result.DONE)
                : Result.DONE;
    }

    private void tell(ObservedCall call) {
        try {
            observer.ended(call);
        } catch (RuntimeException | Error itsOwn) {
            // said in the observer's promise
        }
    }
}
