package dev.chargehand.examples.spring;

import dev.chargehand.Chargehand;
import dev.chargehand.jdbi.JdbiStorage;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All there is to wire. */
@Configuration
public class ChargehandConfiguration {
    private static final String SQLITE = "jdbc:sqlite:";

    /** On PostgreSQL it borrows from the host's pool; a SQLite file it opens itself, beside the host's connections. */
    @Bean(destroyMethod = "close")
    public JdbiStorage chargehandStorage(DataSource pool, @Value("${spring.datasource.url}") String url) {
        JdbiStorage storage = url.startsWith(SQLITE)
                ? JdbiStorage.sqliteFile(Path.of(url.substring(SQLITE.length()).replaceFirst("\\?.*", "")))
                : JdbiStorage.postgresql(pool);
        storage.migrate();
        return storage;
    }

    @Bean
    public Chargehand chargehand(JdbiStorage storage, MeterRegistry meters) {
        return Chargehand.builder(storage).observer(new CallMetrics(meters)).build();
    }

    @Bean
    public JoinedChargehand joinedChargehand(Chargehand chargehand, JdbiStorage storage, DataSource pool) {
        return new JoinedChargehand(chargehand, storage, pool);
    }

    /** Up as long as the tables can be used. */
    @Bean
    public HealthIndicator chargehandHealthIndicator(JdbiStorage storage) {
        return () -> {
            storage.validate();
            return Health.up().build();
        };
    }
}
