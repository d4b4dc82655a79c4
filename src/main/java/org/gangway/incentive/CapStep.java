package org.gangway.incentive;

import java.util.List;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A cap in minor units and how it was computed. */
record CapStep(Money cap, Explanation why) {

    static CapStep of(Amounts amounts, CreditCap cap, LevelIncentive level, String rule) {
        return of(amounts, cap, amounts.base(cap.basis(), level), rule);
    }

    static CapStep of(Amounts amounts, CreditCap cap, Valued base, String rule) {
        var limit = amounts.cap(cap.percent(), base.exact());
        var facts = Facts.of(
                "percent", cap.percent(),
                "basis", cap.basis(),
                "base", amounts.steps().shown(base.exact()));
        var why = amounts.steps().rounded(rule, facts, cap.percent().of(base.exact()), limit, List.of(base.why()));
        return new CapStep(limit, why);
    }
}
