package dev.chargehand.examples.spring;

import dev.chargehand.Chargehand;
import dev.chargehand.jdbi.JdbiStorage;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The library inside the transaction that Spring has begun for the calling method. */
public final class JoinedChargehand {
    private final Chargehand chargehand;
    private final JdbiStorage storage;
    private final DataSource pool;

    JoinedChargehand(Chargehand chargehand, JdbiStorage storage, DataSource pool) {
        this.chargehand = chargehand;
        this.storage = storage;
        this.pool = pool;
    }

    /**
     * For the method's own use, until it returns.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public Chargehand here() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("expected a call inside @Transactional, found none");
        }
        Connection connection = DataSourceUtils.getConnection(pool);
        return chargehand.through(storage.within(connection));
    }
}
