package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.shared.Explanation;

/** How far the months after a miss have come towards giving its credit back. */
sealed interface EarnBackProgress permits GoodMonths, AveragedMonths {

    CountedMisses zone();

    /** Fulfilled by this month and not before, so that nothing is given back twice. */
    boolean fulfilledIn(YearMonth month);

    boolean canStillBeFulfilled();

    /** Whether every evaluated month so far, and there was one, would do. */
    boolean isGoodSoFar();

    int soFar();

    int needed();

    /** Evaluated months in which it can still happen. */
    int left();

    /** Says why the credit comes back; the facts are completed with service, month and amount. */
    String key();

    Map<String, Object> facts();

    List<Explanation> why();
}
