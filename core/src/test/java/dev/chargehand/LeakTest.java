package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.chargehand.access.Explanation;
import dev.chargehand.access.Reason;
import dev.chargehand.charger.ChargerId;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.Pincode;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationId;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.request.DataRequestId;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.SiteId;
import dev.chargehand.team.MemberId;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Names, addresses, places on the map and phone numbers never show in what a value, a refusal or an exception prints. */
class LeakTest {
    /** Built of functions; its own test looks at what it prints. */
    private static final String CURSORS = "dev.chargehand.engine.Cursors";

    @Test
    void no_record_prints_a_secret_it_holds() throws ReflectiveOperationException {
        List<Class<?>> records = new ArrayList<>();
        SoftAssertions all = new SoftAssertions();
        for (Class<?> type : classes()) {
            if (type.isRecord() && !type.getName().equals(CURSORS)) {
                records.add(type);
                String printed = Planted.record(type).toString();
                all.assertThat(printed)
                        .as("what a %s prints", type.getName())
                        .doesNotContain(Planted.SECRETS.toArray(String[]::new));
            }
        }
        all.assertAll();
        assertThat(records).hasSizeGreaterThan(220);
    }

    @Test
    void no_draft_prints_a_secret_it_holds() {
        assertNoSecret("team draft", Planted.teamDraft().toString());
        assertNoSecret("site draft", Planted.siteDraft().toString());
        assertNoSecret("invitation draft", Planted.invitationDraft().toString());
        assertNoSecret("charger draft", Planted.chargerDraft().toString());
        assertNoSecret("charger report", Planted.chargerReport().toString());
        assertNoSecret("connector settings", Planted.connectorSettings().toString());
        assertNoSecret("product draft", Planted.productDraft().toString());
        assertNoSecret(
                "acceptance",
                Acceptance.of(Planted.TOKEN)
                        .verified(UserId.email(Planted.ADDRESS))
                        .toString());
    }

    @Test
    void no_problem_of_a_draft_repeats_what_was_found() {
        String tooLong = Planted.TEXT.repeat(400);
        String control = Planted.TEXT + "\u0007" + Planted.TEXT;
        for (String bad : List.of(tooLong, control)) {
            assertNoSecret(
                    "site",
                    message(Planted.siteDraft()
                            .name(bad)
                            .street(bad)
                            .city(bad)
                            .description(bad)
                            .timeZone(bad)
                            .check()));
            assertNoSecret(
                    "invitation", message(InvitationDraft.to(bad).check(Instant.EPOCH, Policy.DEFAULT.assetTypes())));
            assertNoSecret("token", message(InvitationToken.parse(bad)));
            assertNoSecret("pincode", message(Pincode.parse(bad)));
            assertNoSecret("identity", message(ChargerIdentity.parse(bad)));
            assertNoSecret(
                    "charger",
                    message(Planted.chargerDraft()
                            .connectors(1)
                            .pincode(bad)
                            .reference(bad)
                            .check()));
            assertNoSecret(
                    "team", message(Planted.teamDraft().name(bad).email(bad).check()));
        }
        assertNoSecret(
                "place",
                message(Planted.siteDraft()
                        .location(1000 + Planted.DEGREES, -1000 - Planted.DEGREES)
                        .check()));
    }

    @Test
    void no_exception_of_a_value_repeats_what_was_found() {
        String bad = Planted.TEXT + "@" + Planted.ADDRESS;
        List<ThrowingCallable> factories = List.of(
                () -> UserId.email(bad),
                () -> UserId.email(Planted.TEXT),
                () -> UserId.phone(Planted.PHONE + "x"),
                () -> UserId.phone(Planted.PHONE + "(0)"),
                () -> UserId.opaque("\u0001" + Planted.TEXT),
                () -> UserId.ofAddress(bad).orThrow(),
                () -> UserId.ofAddress(Planted.TEXT).orThrow(),
                () -> new UserId(Planted.ADDRESS),
                () -> new UserId("email:" + bad),
                () -> new InvitationToken(Planted.TOKEN + "x"),
                () -> new TokenHash(Planted.HASH + "0"),
                () -> new AssetType(Planted.TEXT),
                () -> new Pincode(Planted.TEXT),
                () -> new Pincode(String.valueOf(Planted.NUMBER).repeat(3)),
                () -> new ChargerIdentity(" " + Planted.TEXT),
                () -> ChargerId.parse(Planted.TEXT),
                () -> InvitationId.parse(Planted.TEXT),
                () -> DataRequestId.parse(Planted.TEXT),
                () -> TeamId.parse(Planted.TEXT),
                () -> MemberId.parse(Planted.TEXT),
                () -> SiteId.parse("planted-with-exactly-36-characters-x"));
        for (ThrowingCallable factory : factories) {
            Throwable thrown = catchThrowable(factory);
            assertThat(thrown).isInstanceOf(RuntimeException.class);
            assertNoSecret("exception", thrown.toString());
        }
    }

    @Test
    void no_refusal_and_no_reason_says_a_secret() throws ReflectiveOperationException {
        List<String> codes = new ArrayList<>();
        for (Class<?> type : records(Refusal.class).toList()) {
            Refusal refusal = (Refusal) Planted.record(type);
            assertNoSecret(refusal.code(), refusal.message() + new RefusedException(refusal));
            codes.add(refusal.code());
        }
        for (Class<?> type : records(Reason.class).toList()) {
            Reason reason = (Reason) Planted.record(type);
            Explanation explanation = new Explanation(AccessLevel.OWNER, Optional.empty(), Instant.EPOCH, reason);
            assertNoSecret(reason.code(), reason.sentence() + explanation.sentence() + explanation);
            codes.add(explanation.code());
        }
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(_[a-z]+)*"));
    }

    @Test
    void a_refusal_names_the_user_by_kind_and_hash_only() {
        UserId user = UserId.email(Planted.ADDRESS);
        String message = new Refusal.NotAMember(TeamId.BEFORE_ALL, user).message();
        assertThat(message).contains(user.toString()).doesNotContain(user.text());
    }

    /** The records of a closed set, those of its parts too. */
    private static Stream<Class<?>> records(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type) : Stream.<Class<?>>of(type));
    }

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.chargehand")) {
            classes.add(found.reflect());
        }
        return classes;
    }

    private static String message(Outcome<?> outcome) {
        return outcome.whyNot().orElseThrow().toString()
                + outcome.whyNot().orElseThrow().message();
    }

    private static void assertNoSecret(String what, String printed) {
        for (String secret : Planted.SECRETS) {
            assertThat(printed).as("what a %s prints", what).doesNotContain(secret);
        }
    }
}
