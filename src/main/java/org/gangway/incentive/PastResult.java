package org.gangway.incentive;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * An earlier month of one service level.
 *
 * @param credit what the settled statement gave after all caps
 * @param returned what has been earned back of it since
 */
public record PastResult(YearMonth month, LevelOutcome outcome, Money credit, Money returned) {

    Money outstanding() {
        return credit.minus(returned);
    }
}
