package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.chargehand.testkit.fault.Fault;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract has teeth: each planted fault fails at least one of its tests, and the bare decorator none. */
final class TeethTest {
    private static final String PATIENCE = "chargehand.patience";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SOUND")
    void the_contract_fails_a_storage_with_a_fault(Fault fault) {
        Run run = new Run();
        List<List<Class<?>>> all = fault.concernsChargers()
                ? List.of(FaultyChargerRuns.ALL, FaultySiteRuns.ALL, FaultyRuns.ALL)
                : List.of(FaultySiteRuns.ALL, FaultyRuns.ALL, FaultyChargerRuns.ALL);
        all.stream()
                .flatMap(List::stream)
                .takeWhile(contract -> run.failed.isEmpty())
                .forEach(contract -> execute(contract, fault, run));
        assertThat(run.failed).as("tests that catch %s", fault).isNotEmpty();
        System.out.printf("%s: caught by %d tests, %s%n", fault, run.failed.size(), run.failed.first());
    }

    @Test
    void the_contract_passes_the_same_storage_without_a_fault() {
        Run run = new Run();
        FaultyChargerRuns.ALL.forEach(contract -> execute(contract, Fault.SOUND, run));
        FaultySiteRuns.ALL.forEach(contract -> execute(contract, Fault.SOUND, run));
        FaultyRuns.ALL.forEach(contract -> execute(contract, Fault.SOUND, run));
        assertThat(run.failed).isEmpty();
        assertThat(run.skipped).isEmpty();
        assertThat(run.ended).hasSizeGreaterThan(180);
    }

    private static void execute(Class<?> contract, Fault fault, Run run) {
        FaultyFixture.planted = fault;
        System.setProperty(PATIENCE, "3");
        try {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(contract))
                    // planted failures belong in this test's verdict, not on the console
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .configurationParameter("jqwik.database", "")
                    .build();
            LauncherFactory.create().execute(request, run);
        } finally {
            FaultyFixture.planted = Fault.SOUND;
            System.clearProperty(PATIENCE);
        }
    }

    /** What became of each test. */
    private static final class Run implements TestExecutionListener {
        private final Set<String> ended = new TreeSet<>();
        private final NavigableSet<String> failed = new TreeSet<>();
        private final Set<String> skipped = new TreeSet<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.add(test.getUniqueId());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ended.add(test.getUniqueId());
            }
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failed.add(test.getDisplayName());
            }
        }
    }
}
