package dev.chargehand.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.chargehand.testkit.fault.Fault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract has teeth: each planted fault fails at least one of its tests, and no fault fails none. */
final class TeethTest {
    @ParameterizedTest
    @EnumSource
    void the_contract_fails_exactly_the_storages_with_a_fault(Fault fault) {
        FaultyFixture.planted = fault;
        try {
            Run run = new Run();
            LauncherFactory.create().execute(wholeContract(), run);
            System.out.printf(
                    "%s: %d of %d tests fail: %s%n", fault, run.failed.size(), run.ended.size(), run.failedIn());
            assertThat(run.skipped).isEmpty();
            assertThat(run.ended).hasSizeGreaterThan(100);
            if (fault == Fault.SOUND) {
                assertThat(run.failed).isEmpty();
            } else {
                assertThat(run.failed).as("tests that catch %s", fault).isNotEmpty();
            }
        } finally {
            FaultyFixture.planted = Fault.SOUND;
        }
    }

    private static LauncherDiscoveryRequest wholeContract() {
        List<? extends DiscoverySelector> classes =
                FaultyRuns.ALL.stream().map(contract -> selectClass(contract)).toList();
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes)
                // planted failures belong in this test's verdict, not on the console
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "")
                .build();
    }

    /** What became of each test. */
    private static final class Run implements TestExecutionListener {
        private final Set<String> ended = new TreeSet<>();
        private final Set<String> failed = new TreeSet<>();
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
                failed.add(test.getUniqueId());
            }
        }

        private String failedIn() {
            return failed.stream()
                    .map(id -> id.replaceAll(".*FaultyRuns.(\\w+)\\].*", "$1"))
                    .collect(Collectors.groupingBy(name -> name, java.util.TreeMap::new, Collectors.counting()))
                    .toString();
        }
    }
}
