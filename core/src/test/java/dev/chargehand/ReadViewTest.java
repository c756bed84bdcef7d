package dev.chargehand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.chargehand.event.EventLog;
import dev.chargehand.spi.Reads;
import dev.chargehand.spi.Storage;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.Teams;
import dev.chargehand.team.UserId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view has every question and no command: which call is which is read off the code behind it. */
class ReadViewTest {
    private static final String ENGINE = "dev.chargehand.engine";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.chargehand");

    @Test
    void no_method_of_any_part_of_a_view_writes() {
        List<JavaMethod> questions = calls(ReadView.class, part -> true);
        assertThat(questions).hasSizeGreaterThan(30);
        assertThat(questions).filteredOn(ReadViewTest::writes).isEmpty();
    }

    @Test
    void every_other_call_but_those_on_the_log_writes_so_no_question_is_missing() {
        Set<String> questions = new HashSet<>();
        calls(ReadView.class, part -> true).forEach(call -> questions.add(call.getFullName()));
        List<JavaMethod> others = calls(Chargehand.class, part -> part != EventLog.class).stream()
                .filter(call -> !questions.contains(call.getFullName()))
                .toList();
        assertThat(others).hasSizeGreaterThan(40);
        assertThat(others).allMatch(ReadViewTest::writes);
    }

    @Test
    void a_part_is_called_as_its_whole_is_and_the_whole_has_it_too() throws NoSuchMethodException {
        for (Method part : parts(ReadView.class)) {
            Class<?> whole = Chargehand.class.getMethod(part.getName()).getReturnType();
            assertThat(part.getReturnType()).as(part.getName()).isAssignableFrom(whole);
        }
        assertThat(parts(Chargehand.class))
                .extracting(Method::getName)
                .filteredOn(name -> parts(ReadView.class).stream()
                        .noneMatch(part -> part.getName().equals(name)))
                .as("the log's positions are given by a write")
                .containsExactly("events");
    }

    @Test
    void a_command_that_is_reached_by_a_cast_writes_nothing() {
        Reads reads = (Reads) Proxy.newProxyInstance(
                Reads.class.getClassLoader(), new Class<?>[] {Reads.class}, (self, method, given) -> {
                    throw new AssertionError("expected no question, found " + method.getName());
                });
        Storage storage = (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (self, method, given) -> {
                    assertThat(method.getName()).isEqualTo("isLostRaceTriedAgain");
                    return true;
                });
        Teams cast = (Teams) Chargehand.on(storage).readView(reads).teams();
        assertThatThrownBy(() -> {
                    var unused = cast.create(UserId.opaque("anne"), TeamDraft.named("T"));
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("a read view has none");
    }

    private static List<Method> parts(Class<?> way) {
        return Arrays.stream(way.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .toList();
    }

    /** What stands behind each method of each part: the engine's own. */
    private static List<JavaMethod> calls(Class<?> way, Predicate<Class<?>> wanted) {
        List<JavaMethod> calls = new ArrayList<>();
        for (Method part : parts(way)) {
            if (wanted.test(part.getReturnType())) {
                JavaClass type = CORE.get(part.getReturnType());
                JavaClass behind = CORE.stream()
                        .filter(candidate -> candidate.getPackageName().equals(ENGINE))
                        .filter(candidate -> candidate.isAssignableTo(part.getReturnType()))
                        .findFirst()
                        .orElseThrow();
                Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                        .flatMap(declaring -> declaring.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(method -> calls.add(behind.tryGetMethod(
                                        method.getName(),
                                        method.getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toArray(String[]::new))
                                .orElse(method)));
            }
        }
        return calls;
    }

    private static boolean writes(JavaMethod call) {
        return writes(call, new HashSet<>());
    }

    private static boolean writes(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
                .map(access -> (CodeUnitAccessTarget) access.getTarget())
                .anyMatch(target -> isWrite(target)
                        || target.resolveMember()
                                .filter(unit -> unit.getOwner().getPackageName().equals(ENGINE))
                                .filter(unit -> writes(unit, seen))
                                .isPresent());
    }

    private static boolean isWrite(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Storage.class)
                && target.getName().equals("write");
    }
}
