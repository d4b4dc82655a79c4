package org.gangway.incentive.statement;

import java.time.YearMonth;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A credit of an earlier month that this month's result gives back. */
public record EarnBackLine(
        String serviceLevel, String name, YearMonth missedIn, Money amount, Explanation explanation) {}
