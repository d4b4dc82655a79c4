package org.gangway.demo;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.Basis;
import org.gangway.incentive.BonusGate;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.BonusTerms;
import org.gangway.incentive.Bound;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.DefaultRule;
import org.gangway.incentive.EarnBackRule;
import org.gangway.incentive.Handling;
import org.gangway.incentive.Handlings;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.Rounding;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Percentage;

/** The incentive schedule both engagements of the story use, with different levels. */
final class Schedules {

    private static final Percentage AT_RISK = Percentage.of("12");
    private static final Percentage MONTHLY_CAP = Percentage.of("10");

    private Schedules() {}

    static Schedule of(List<LevelIncentive> levels) {
        return new Schedule(
                Currency.getInstance("DKK"),
                AT_RISK,
                Percentage.HUNDRED,
                levels,
                List.of(new CreditCap.PerMonth(MONTHLY_CAP, Basis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                Rounding.HALF_UP_EACH_LINE,
                new Handlings(Handling.DEFAULT, Handling.SKIP, Handling.NEUTRAL));
    }

    static LevelIncentive level(ServiceLevelTerms terms, String allocation, BonusRule bonus) {
        return new LevelIncentive(
                terms.id(),
                terms.name(),
                terms.better(),
                Percentage.of(allocation),
                new DefaultRule.BelowExpected(),
                new CreditRule.WholeAllocation(),
                bonus,
                EarnBackRule.afterNext(3));
    }

    static BonusRule above(String threshold, String ofFee) {
        return new BonusRule.BeyondThreshold(new BigDecimal(threshold), Bound.INCLUDED, Percentage.of(ofFee));
    }
}
