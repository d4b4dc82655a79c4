package org.gangway.incentive.terms;

import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What the delay of a deliverable costs. */
public sealed interface DelayCredit {

    /** Its own amount at risk, once it is late at all. */
    record OwnAmount(Money amount) implements DelayCredit {}

    /**
     * {@code percent} of the value for each {@code days} days late, parts of them in proportion.
     *
     * @param most the most, in per cent of the value
     * @param terminateAfter the customer may terminate when it is more days late than this; null for never
     */
    record PerDays(
            Money value,
            Percentage percent,
            int days,
            DayCount count,
            Percentage most,
            @Nullable Integer terminateAfter)
            implements DelayCredit {}
}
