package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.access.Explanation;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Member;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first code is this code, and it does what its comments say. */
class ReadmeTest {
    private static final String SOURCE = "src/test/java/dev/chargehand/examples/quickstart/ReadmeTest.java";

    @TempDir
    Path folder;

    @Test
    void the_first_code_runs() {
        Path file = folder.resolve("access.db");
        // begin
        try (JdbiStorage storage = JdbiStorage.sqliteFile(file)) {
            storage.migrate();
            Chargehand chargehand = Chargehand.on(storage);

            UserId ada = UserId.email("ada@example.org");
            UserId ben = UserId.phone("+31 6 1234 5678");
            Team harbour =
                    chargehand.teams().create(ada, TeamDraft.named("Harbour")).orThrow();
            SiteDraft quay = SiteDraft.named("Quay 7").city("Rotterdam").country("NL");
            SiteId site = chargehand
                    .sites()
                    .create(ada, harbour.id(), quay)
                    .orThrow()
                    .site()
                    .id();
            chargehand.teams().addMember(ada, harbour.id(), ben).orThrow();

            boolean may = chargehand.access().can(ben, AccessLevel.SENSITIVE, site);
            Explanation why = chargehand.access().explain(ben, AccessLevel.SENSITIVE, site);
            Outcome<Member> left = chargehand.teams().leave(ada, harbour.id());

            System.out.println(may); // true
            System.out.println(why.sentence()); // SENSITIVE: yes, the user is a member of team …, which owns the site
            left.whyNot().ifPresent(no -> System.out.println(no.code())); // last_admin
            // end
            assertThat(may).isTrue();
            assertThat(why.sentence())
                    .isEqualTo(
                            "SENSITIVE: yes, the user is a member of team " + harbour.id() + ", which owns the site");
            assertThat(left.whyNot().orElseThrow().code()).isEqualTo("last_admin");
        }
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String source = Files.readString(Path.of(SOURCE));
        String shown = source.substring(source.indexOf("// begin") + 8, source.indexOf("// end")) + "}";
        String readme = Files.readString(Path.of("../../README.md"));
        String code =
                readme.substring(readme.indexOf("```java") + 7, readme.indexOf("```", readme.indexOf("```java") + 7));
        assertThat(tokens(code)).isEqualTo(tokens(shown));
    }

    /** Without the white space that the formatter chooses. */
    private static String tokens(String code) {
        return code.replaceAll("\\s+", "");
    }
}
