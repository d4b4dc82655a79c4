package org.gangway.incentive.statement;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * A credit that the coming months can still give back.
 *
 * @param goodMonths months that count towards it so far
 * @param needed months it takes
 * @param left evaluated months in which that can still happen
 */
public record EarnBackCandidate(
        String serviceLevel, String name, YearMonth missedIn, Money credit, int goodMonths, int needed, int left) {

    public EarnBackCandidate of(Money other) {
        return new EarnBackCandidate(serviceLevel, name, missedIn, other, goodMonths, needed, left);
    }
}
