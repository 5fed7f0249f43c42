package org.newsgraph.evaluate;

import java.util.Locale;

/**
 * Counts of an evaluation.
 *
 * @param gold what the gold has
 * @param found how much of it the system has
 * @param system what the system has
 * @param right how much of it the gold has
 */
public record Tally(int gold, int found, int system, int right) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(gold + other.gold, found + other.found, system + other.system, right + other.right);
    }

    /** One more of the gold. */
    Tally withGold(boolean isFound) {
        return plus(new Tally(1, isFound ? 1 : 0, 0, 0));
    }

    /** One more of the system. */
    Tally withSystem(boolean isRight) {
        return plus(new Tally(0, 0, 1, isRight ? 1 : 0));
    }

    public double precision() {
        return system == 0 ? 0 : (double) right / system;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) found / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** One line for people. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-26s P %.3f  R %.3f  F1 %.3f   gold %4d found %4d   system %4d right %4d",
                name,
                precision(),
                recall(),
                f1(),
                gold,
                found,
                system,
                right);
    }
}
