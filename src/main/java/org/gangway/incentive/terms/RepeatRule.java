package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.json.Neutral;

/** What a failure costs more because it is not the first. */
public sealed interface RepeatRule {

    /** Whether what a repeat costs depends on how many failures the month's result counts. */
    default boolean countsIncidents() {
        return switch (this) {
            case ByCount _ -> true;
            case Escalated escalated -> escalated.credit().countsIncidents();
            case NoRepeat _, Consecutive _ -> false;
        };
    }

    record NoRepeat() implements RepeatRule {}

    /** Flat: each miss that is at least the {@code from}-th in a row counts {@code factor} times. */
    record Consecutive(
            int from,
            BigDecimal factor,
            CountedMisses counted,
            @Neutral("BEFORE_CAPS") RepeatTiming timing) implements RepeatRule {

        public Consecutive {
            factor = TermsDecimals.canonical(factor);
        }
    }

    /** By how often the same thing failed within the month; the highest step reached holds for all failures. */
    record ByCount(
            List<CountMultiplier> steps,
            @Neutral("BEFORE_CAPS") RepeatTiming timing) implements RepeatRule {

        public ByCount {
            steps = List.copyOf(steps);
        }
    }

    /** Another credit in the usual one's place for each miss that is at least the {@code from}-th in a row. */
    record Escalated(int from, CountedMisses counted, CreditRule credit) implements RepeatRule {}

    /** The second and every later consecutive miss counts double. */
    static RepeatRule doubling() {
        return new Consecutive(2, BigDecimal.TWO, CountedMisses.ANY_MISS, RepeatTiming.BEFORE_CAPS);
    }
}
