package dev.chargehand.benchmarks;

import java.util.Locale;

/**
 * One promise, measured.
 *
 * @param what the promise's subject
 * @param ours our time, in nanoseconds
 * @param floor the floor's time in the same run, in nanoseconds
 * @param target the most that ours may be, as a multiple of the floor; 0 for none
 * @param note what else was counted, or what a missed target costs
 */
public record Row(String what, double ours, double floor, double target, String note) {
    String markdown() {
        double ratio = ours / floor;
        String goal = target == 0 ? "" : String.format(Locale.ROOT, "%.2f", target);
        String verdict = target == 0
                ? ""
                : ratio <= target ? "met" : String.format(Locale.ROOT, "missed by %.2f", ratio - target);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f | %s | %s | %s |",
                what,
                ours,
                floor,
                ratio,
                goal,
                verdict,
                note);
    }
}
