package org.gangway.incentive;

import java.util.List;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A cap in minor units, how it was computed, and which kind it is. */
record CapLimit(CutReason reason, Money cap, Explanation why) {

    static CapLimit ofLevel(Amounts amounts, CreditCap.PerLevel cap, LevelIncentive level) {
        return of(amounts, CutReason.LEVEL_CAP, cap.percent(), cap.basis(), amounts.base(cap.basis(), level));
    }

    static CapLimit ofMonth(Amounts amounts, CreditCap.PerMonth cap) {
        return of(amounts, CutReason.MONTH_CAP, cap.percent(), cap.basis(), amounts.base(cap.basis()));
    }

    private static CapLimit of(Amounts amounts, CutReason reason, Percentage percent, Basis basis, Valued base) {
        var limit = amounts.cap(percent, base.exact());
        var facts = Facts.of(
                "percent", percent, "basis", basis, "base", amounts.steps().shown(base.exact()));
        var rule = reason == CutReason.LEVEL_CAP ? "incentive-level-cap" : "incentive-month-cap";
        var why = amounts.steps().rounded(rule, facts, percent.of(base.exact()), limit, List.of(base.why()));
        return new CapLimit(reason, limit, why);
    }
}
