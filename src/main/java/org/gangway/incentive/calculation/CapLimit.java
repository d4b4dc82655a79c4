package org.gangway.incentive.calculation;

import java.util.List;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** A cap in minor units, how it was computed, and which kind it is. */
record CapLimit(CutReason reason, Money cap, Explanation why) {

    static CapLimit ofLevel(MonthAmounts monthAmounts, CreditCap.PerLevel cap, LevelIncentive level) {
        return of(monthAmounts, CutReason.LEVEL_CAP, cap.percent(), cap.basis(), monthAmounts.base(cap.basis(), level));
    }

    static CapLimit ofMonth(MonthAmounts monthAmounts, CreditCap.PerMonth cap) {
        return of(monthAmounts, CutReason.MONTH_CAP, cap.percent(), cap.basis(), monthAmounts.base(cap.basis()));
    }

    private static CapLimit of(
            MonthAmounts monthAmounts,
            CutReason reason,
            Percentage percent,
            PercentageBasis percentageBasis,
            ExplainedAmount base) {
        var limit = monthAmounts.cap(percent, base.exact());
        var facts = NamedFacts.of(
                "percent",
                percent,
                "basis",
                percentageBasis,
                "base",
                monthAmounts.steps().shown(base.exact()));
        var rule = reason == CutReason.LEVEL_CAP ? "incentive-level-cap" : "incentive-month-cap";
        var why = monthAmounts.steps().rounded(rule, facts, percent.of(base.exact()), limit, List.of(base.why()));
        return new CapLimit(reason, limit, why);
    }
}
