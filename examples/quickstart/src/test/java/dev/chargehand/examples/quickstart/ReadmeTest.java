package dev.chargehand.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chargehand.Chargehand;
import dev.chargehand.Outcome;
import dev.chargehand.access.CapabilityExplanation;
import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ReachableCharger;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.IssuedInvitation;
import dev.chargehand.jdbi.JdbiStorage;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Tier;
import dev.chargehand.site.Capability;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
            UserId ivo = UserId.email("ivo@example.org");
            UserId shop = UserId.opaque("shop");
            Team harbour =
                    chargehand.teams().create(ada, TeamDraft.named("Harbour")).orThrow();
            SiteDraft quay = SiteDraft.named("Quay 7").city("Rotterdam").country("NL");
            SiteId site = chargehand
                    .sites()
                    .create(ada, harbour.id(), quay)
                    .orThrow()
                    .site()
                    .id();
            ReachableCharger post = chargehand
                    .chargers()
                    .register(ada, site, ChargerDraft.identity("QUAY-7-1"))
                    .orThrow()
                    .charger();
            ChargerId charger = post.charger().id();

            Product smart = chargehand
                    .backOffice()
                    .putProduct(shop, ProductDraft.of("SMART-12M", Tier.SMART))
                    .orThrow();
            PaymentId payment = new PaymentId("pi_1");
            chargehand
                    .licenses()
                    .begin(ada, charger, smart.sku(), harbour.id(), payment)
                    .orThrow();
            chargehand.backOffice().confirm(shop, payment).orThrow(); // once it is paid

            Expiry end = Expiry.on(LocalDate.now(ZoneOffset.UTC).plusYears(1));
            InvitationDraft draft = InvitationDraft.to("ivo@example.org").data(end);
            IssuedInvitation offer =
                    chargehand.invitations().invite(ada, site, draft).orThrow();
            chargehand.invitations().accept(ivo, Acceptance.of(offer.token())).orThrow();

            CapabilityExplanation why = chargehand.access().explain(ivo, Capability.SMART_CHARGING, charger);
            Outcome<ChargerId> scrapped = chargehand.chargers().delete(ivo, charger);

            System.out.println(why.allowed()); // true
            System.out.println(
                    why.sentence()); // SMART_CHARGING: yes, … data access to the site until …, and SMART license …
            scrapped.whyNot().ifPresent(no -> System.out.println(no.code())); // not_permitted
            // end
            assertThat(why.allowed()).isTrue();
            assertThat(why.sentence())
                    .startsWith("SMART_CHARGING: yes, the user is a member of team ")
                    .contains(", which has data access to the site until ", ", and SMART license ", " holds until ");
            assertThat(scrapped.whyNot().orElseThrow().code()).isEqualTo("not_permitted");
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
