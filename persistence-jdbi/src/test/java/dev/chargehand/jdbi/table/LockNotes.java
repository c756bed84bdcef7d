package dev.chargehand.jdbi.table;

import dev.chargehand.spi.Locks;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Passes everything on and notes the locks of the last unit of work. */
final class LockNotes implements Storage {
    private final Storage storage;
    private Locks last = Locks.NONE;

    LockNotes(Storage storage) {
        this.storage = storage;
    }

    Locks last() {
        return last;
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
                    if (method.getName().equals("lock")) {
                        last = (Locks) arguments[0];
                    }
                    try {
                        return method.invoke(unit, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
