package dev.chargehand.testkit;

import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A storage that notes what is asked of its units of work, call by call, by name. Not thread safe. */
final class UnitCalls implements Storage {
    private final List<String> calls = new ArrayList<>();
    private final Storage storage;

    UnitCalls(Storage storage) {
        this.storage = storage;
    }

    /** The calls while something was done. */
    List<String> during(Runnable what) {
        calls.clear();
        what.run();
        return List.copyOf(calls);
    }

    @Override
    public Reads reads() {
        return storage.reads();
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, ? extends T> work) {
        return storage.write(unit -> work.apply(noting(unit)));
    }

    private UnitOfWork noting(UnitOfWork unit) {
        return (UnitOfWork) Proxy.newProxyInstance(
                UnitOfWork.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName() + " " + List.of(method.getParameterTypes()));
                    try {
                        return method.invoke(unit, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
