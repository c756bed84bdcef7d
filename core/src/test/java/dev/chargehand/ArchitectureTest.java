package dev.chargehand;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.chargehand.engine.UuidV7;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which way the arrows point, and what no package may touch. */
class ArchitectureTest {
    private static final String ROOT = "dev.chargehand";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void core_depends_on_nothing_but_the_jdk_and_annotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "..", "org.jspecify..", "com.google.errorprone.annotations..")
                .check(CORE);
    }

    @Test
    void the_module_requires_only_java_base_at_run_time() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(descriptor);
            assertThat(module.requires())
                    .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .doesNotContain(ROOT + ".rules", ROOT + ".engine", ROOT + ".text");
        }
    }

    @Test
    void rules_see_values_facts_and_events_only() {
        onlyUses(
                "rules",
                "rules",
                "access",
                "charger",
                "event",
                "facts",
                "invitation",
                "license",
                "request",
                "site",
                "team",
                "text");
    }

    @Test
    void rules_touch_no_clock_no_id_source_no_chance_no_log_and_no_system() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".rules..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.(Clock|InstantSource).*|java\\.util\\.(Random|random\\..*)"
                        + "|java\\.security\\..*|java\\.util\\.concurrent\\..*|java\\.util\\.logging\\..*"
                        + "|java\\.lang\\.(System|Thread|Runtime)|java\\.io\\..*|java\\.nio\\..*|java\\.net\\..*"
                        + "|dev\\.chargehand\\.(IdSource|Chargehand.*)")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CORE);
    }

    @Test
    void team_comes_before_site_and_site_before_chargers_and_licenses_and_what_is_asked_and_offered_there() {
        onlyUses("team", "team", "text");
        onlyUses("site", "site", "team", "text");
        onlyUses("request", "request", "site", "team", "text");
        onlyUses("invitation", "invitation", "site", "team", "text");
        onlyUses("charger", "charger", "site", "team", "text");
        onlyUses("license", "license", "charger", "site", "team", "text");
        onlyUses("access", "access", "charger", "license", "site", "team");
        onlyUses("backoffice", "backoffice", "charger", "license", "team");
        onlyUses("event", "event", "charger", "invitation", "license", "request", "site", "team");
        onlyUses("facts", "facts", "charger", "invitation", "license", "request", "site", "team");
        onlyUses("text", "text");
        onlyUses("spi", "spi", "charger", "event", "facts", "invitation", "license", "request", "site", "team", "text");
    }

    @Test
    void only_the_ways_in_know_the_engine_and_only_the_engine_the_rules() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".engine..")
                .and()
                .doNotBelongToAnyOf(Chargehand.class, ReadView.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".engine..")
                .check(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".engine..", ROOT + ".rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".rules..")
                .check(CORE);
    }

    @Test
    void nothing_prints_or_logs() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CORE);
    }

    @Test
    void fields_are_final_but_where_a_builder_or_the_id_source_counts() {
        fields().that()
                .areDeclaredInClassesThat()
                .doNotBelongToAnyOf(Chargehand.Builder.class, UuidV7.class)
                .should()
                .beFinal()
                .check(CORE);
    }

    @Test
    void there_is_no_static_state() throws ReflectiveOperationException {
        for (JavaClass type : CORE) {
            for (JavaField found : type.getFields()) {
                if (found.getModifiers().contains(JavaModifier.STATIC)
                        && !found.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    assertThat(found.getModifiers()).as(found.getFullName()).contains(JavaModifier.FINAL);
                    assertThat(isMutable(found.reflect()))
                            .as(found.getFullName())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void each_package_says_what_belongs_there() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(SOURCES))
                    .distinct()
                    .toList();
        }
        assertThat(folders).hasSizeGreaterThanOrEqualTo(10);
        for (Path folder : folders) {
            assertThat(folder.resolve("package-info.java")).content().contains("/**");
        }
    }

    private static void onlyUses(String user, String... used) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", ROOT, "org.jspecify..", "com.google.errorprone.annotations.."),
                        Stream.of(used).map(name -> ROOT + "." + name))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + "." + user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + user)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Chargehand.class, ReadView.class)
                .check(CORE);
    }

    private static boolean isMutable(Field field) throws ReflectiveOperationException {
        if (field.getType().isArray() && !field.isSynthetic()) {
            return !field.getName().equals("$VALUES");
        }
        if (!Collection.class.isAssignableFrom(field.getType()) && !Map.class.isAssignableFrom(field.getType())) {
            return field.getType().getName().startsWith("java.util.concurrent.atomic");
        }
        field.setAccessible(true);
        return !field.get(null).getClass().getName().startsWith("java.util.ImmutableCollections");
    }
}
