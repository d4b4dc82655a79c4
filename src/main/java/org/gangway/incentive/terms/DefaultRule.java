package org.gangway.incentive.terms;

import java.util.List;

/** What counts as a default: a miss that costs money. */
public sealed interface DefaultRule {

    /** A single target: each miss of it is a default. */
    record BelowExpected() implements DefaultRule {}

    /** Only a miss of the minimum is a default. */
    record BelowMinimum() implements DefaultRule {}

    /** This month's miss is a default when it is at least the {@code times}-th in the rolling {@code months}. */
    record TimesInWindow(int times, int months, CountedMisses counted) implements DefaultRule {}

    /** This month's miss is a default when it ends a run of at least {@code months} missed months. */
    record InARow(int months, CountedMisses counted) implements DefaultRule {}

    /** A default when any of the rules says so. */
    record AnyOf(List<DefaultRule> rules) implements DefaultRule {

        public AnyOf {
            rules = List.copyOf(rules);
        }
    }

    /** Below the minimum at once; below expected when it happens often enough. */
    static DefaultRule belowMinimumOrTimes(int times, int months) {
        return new AnyOf(List.of(new BelowMinimum(), new TimesInWindow(times, months, CountedMisses.ABOVE_MINIMUM)));
    }

    /** Below the minimum at once; below expected when it happens in several months in a row. */
    static DefaultRule belowMinimumOrInARow(int months) {
        return new AnyOf(List.of(new BelowMinimum(), new InARow(months, CountedMisses.ANY_MISS)));
    }
}
