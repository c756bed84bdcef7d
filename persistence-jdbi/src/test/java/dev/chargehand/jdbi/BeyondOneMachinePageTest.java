package dev.chargehand.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.ReadView;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The code on the page about more than one machine is this code, and it runs. */
class BeyondOneMachinePageTest {
    private static final Path SOURCE = Path.of("src/test/java/dev/chargehand/jdbi/BeyondOneMachinePageTest.java");

    @Test
    void the_code_runs() {
        try (StreamingServers servers = new StreamingServers(Map.of())) {
            DataSource primaryPool = StreamingServers.source(servers.primary());
            DataSource replicaPool = StreamingServers.source(servers.newReplica());
            UserId ada = UserId.email("ada@example.org");
            // begin
            JdbiStorage storage = JdbiStorage.postgresql(primaryPool);
            storage.migrate();
            Chargehand chargehand = Chargehand.on(storage);
            ReadView view = chargehand.readView(storage.replica(replicaPool, Duration.ofSeconds(5)));

            SiteId quay = chargehand
                    .sites()
                    .create(ada, SiteDraft.named("Quay 7"))
                    .orThrow()
                    .site()
                    .id();
            boolean now = chargehand.access().can(ada, AccessLevel.OWNER, quay); // true
            boolean soon = view.access().can(ada, AccessLevel.OWNER, quay); // true in 5 seconds at the latest
            // end
            assertThat(now).isTrue();
            StreamingServers.await("the view says so", () -> view.access().can(ada, AccessLevel.OWNER, quay));
            System.out.println("the view said " + soon + " at first");
        }
    }

    @Test
    void the_page_shows_this_code() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(source.indexOf("// begin") + 8, source.indexOf("// end"));
        String page = Files.readString(Path.of("BEYOND-ONE-MACHINE.md"));
        int begin = page.indexOf("```java") + 7;
        assertThat(tokens(page.substring(begin, page.indexOf("```", begin)))).isEqualTo(tokens(shown));
    }

    /** Without the white space that the formatter chooses. */
    private static String tokens(String code) {
        return code.replaceAll("\\s+", "");
    }
}
