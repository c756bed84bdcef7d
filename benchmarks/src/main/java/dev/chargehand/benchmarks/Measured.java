package dev.chargehand.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** What a run has measured, by benchmark and parameters. */
public record Measured(Collection<RunResult> results) {
    public Optional<RunResult> find(String benchmark, Map<String, ?> params) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> params.entrySet().stream()
                        .allMatch(param -> String.valueOf(param.getValue())
                                .equals(result.getParams().getParam(param.getKey()))))
                .findFirst();
    }

    public static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /** An iteration beside which something else ran does not decide it. */
    public static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
