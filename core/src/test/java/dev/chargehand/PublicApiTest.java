package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a host can call names only what a host can see. */
class PublicApiTest {
    private static final Set<String> HIDDEN =
            Set.of("dev.chargehand.engine", "dev.chargehand.rules", "dev.chargehand.text");

    @Test
    void no_public_signature_of_an_exported_package_names_a_hidden_type() {
        List<JavaCodeUnit> callable = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.chargehand").stream()
                        .filter(type -> !HIDDEN.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .toList();
        assertThat(callable).hasSizeGreaterThan(700);
        assertThat(callable.stream()
                        .filter(unit -> named(unit).anyMatch(type -> HIDDEN.contains(type.getPackageName())))
                        .map(JavaCodeUnit::getFullName)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    private static Stream<JavaClass> named(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }
}
