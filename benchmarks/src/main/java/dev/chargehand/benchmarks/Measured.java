package dev.chargehand.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** What a run has measured, by benchmark and parameters. */
record Measured(Collection<RunResult> results) {
    Optional<RunResult> find(String benchmark, Map<String, ?> params) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> params.entrySet().stream()
                        .allMatch(param -> String.valueOf(param.getValue())
                                .equals(result.getParams().getParam(param.getKey()))))
                .findFirst();
    }

    static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
