package dev.chargehand.jdbi;

import dev.chargehand.spi.Storage;
import dev.chargehand.spi.UnitOfWork;
import java.lang.reflect.Proxy;

/** What units of work answer, each call in one of its own. */
final class EachCall {
    private EachCall() {}

    static UnitOfWork in(Storage storage) {
        return (UnitOfWork) Proxy.newProxyInstance(
                UnitOfWork.class.getClassLoader(),
                new Class<?>[] {UnitOfWork.class},
                (proxy, method, arguments) -> storage.write(unit -> {
                    try {
                        return method.invoke(unit, arguments);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(method.getName(), e);
                    }
                }));
    }
}
