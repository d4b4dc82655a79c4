package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.time.Duration;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.TermsDecimals;

/** How late a deliverable is, as the schedule counts it. */
public record DeliverableDelay(BigDecimal counted, BigDecimal unitsPerDay) {

    private static final long DAY = 86_400;

    public static DeliverableDelay of(DeliverableResult result, DayCount count) {
        var seconds = Duration.between(result.due(), result.deliveredAt()).toSeconds();
        var late = seconds < 0 ? 0 : seconds;
        return switch (count) {
            case WHOLE_DAYS -> new DeliverableDelay(BigDecimal.valueOf(late / DAY), BigDecimal.ONE);
            case STARTED_DAYS -> new DeliverableDelay(BigDecimal.valueOf((late + DAY - 1) / DAY), BigDecimal.ONE);
            case EXACT -> new DeliverableDelay(BigDecimal.valueOf(late), BigDecimal.valueOf(DAY));
        };
    }

    public boolean isNone() {
        return counted.signum() == 0;
    }

    public BigDecimal days() {
        return TermsDecimals.divide(counted, unitsPerDay);
    }

    /** {@code amount} for each {@code days} days, parts of them in proportion. */
    BigDecimal times(BigDecimal amount, int days) {
        return TermsDecimals.divide(amount.multiply(counted), unitsPerDay.multiply(BigDecimal.valueOf(days)));
    }

    boolean exceeds(int days) {
        return counted.compareTo(unitsPerDay.multiply(BigDecimal.valueOf(days))) > 0;
    }
}
