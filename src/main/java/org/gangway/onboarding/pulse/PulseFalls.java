package org.gangway.onboarding.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gangway.onboarding.pulse.PulseClosed.PulseFall;

/** Where a pulse fell: worked out from nothing but what every reader is shown. */
public final class PulseFalls {

    /** A mean over all questions that is so much lower, or more, has fallen. */
    public static final BigDecimal CLEARLY = new BigDecimal("0.3");

    private PulseFalls() {}

    /**
     * The groups that fell, each compared with the last round in which it was shown.
     *
     * @param before of earlier rounds, in their order
     */
    public static List<PulseFall> of(List<PulseResult> round, List<PulseResult> before) {
        var falls = new ArrayList<PulseFall>();
        round.forEach(now -> before.reversed().stream()
                .filter(earlier -> earlier.group() == now.group())
                .findFirst()
                .map(earlier -> new PulseFall(now.group(), mean(earlier), mean(now)))
                .filter(fall -> fall.before().subtract(fall.after()).compareTo(CLEARLY) >= 0)
                .ifPresent(falls::add));
        falls.sort(java.util.Comparator.comparing(PulseFall::group));
        return falls;
    }

    private static BigDecimal mean(PulseResult result) {
        var means = result.means();
        return means.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(means.size()), 1, RoundingMode.HALF_UP);
    }
}
