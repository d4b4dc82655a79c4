package org.gangway.measure;

import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.RuleViolation;

/** What is evaluated for a month in which too little happened. */
@Meaning("What is evaluated for a month below the minimum volume; nothing where it is absent.")
public sealed interface LowVolumeRule {

    /** Nothing: the figure is reported and not evaluated. */
    @Meaning("The month is not evaluated.")
    record ReportOnly() implements LowVolumeRule {}

    /**
     * The month together with those before it, until enough happened.
     *
     * @param months so many at most, this one included
     */
    @Meaning("The month together with those before it, until enough happened.")
    record PoolMonths(int months) implements LowVolumeRule {

        public PoolMonths {
            requireMonths(months);
        }
    }

    /**
     * The latest month in which enough happened.
     *
     * @param months looked for in so many months at most, this one included
     */
    @Meaning("The latest month in which enough happened.")
    record CarryLast(int months) implements LowVolumeRule {

        public CarryLast {
            requireMonths(months);
        }
    }

    private static void requireMonths(int months) {
        if (months < 2 || months > MeasuringWindow.MOST_MONTHS) {
            throw new RuleViolation("measure.window-months", Map.of("most", MeasuringWindow.MOST_MONTHS));
        }
    }
}
