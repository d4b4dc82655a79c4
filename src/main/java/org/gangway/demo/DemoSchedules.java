package org.gangway.demo;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The incentive schedule both engagements of the story begin with, with different levels, and what one of them adds. */
final class DemoSchedules {

    private static final Percentage AT_RISK = Percentage.of("12");
    private static final Percentage MONTHLY_CAP = Percentage.of("10");

    static final String HANDBOOK = "reminder-handbook";

    private DemoSchedules() {}

    static IncentiveSchedule of(List<LevelIncentive> levels) {
        return new IncentiveSchedule(
                Currency.getInstance("DKK"),
                AT_RISK,
                Percentage.HUNDRED,
                levels,
                List.of(new CreditCap.PerMonth(MONTHLY_CAP, PercentageBasis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.DEFAULT,
                        UnusableFigureTreatment.SKIP,
                        UnusableFigureTreatment.NEUTRAL));
    }

    /** Of service levels that fail from one cause, one costs money. */
    static IncentiveSchedule withOneCreditForACause(IncentiveSchedule incentiveSchedule) {
        return incentiveSchedule.with(incentiveSchedule.further().withCauses(new CommonCauseRule.OneCredit(List.of())));
    }

    /** Adds a handbook with a date of its own, and what follows when the level fails again or the handbook is very late. */
    static IncentiveSchedule stricter(IncentiveSchedule incentiveSchedule, ServiceLevelTerms watched) {
        var handbook = new Deliverable(
                HANDBOOK,
                "Handbook of the reminder run",
                new DelayCredit.PerDays(
                        Money.of("200000", "DKK"),
                        Percentage.of("5"),
                        7,
                        DayCount.WHOLE_DAYS,
                        Percentage.of("25"),
                        null));
        var again = new Trigger(
                "late-payment-again",
                "Paid late twice in six months",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.OneLevel(watched.id()),
                new TriggerPattern.TimesInWindow(2, 6, CountedMisses.ANY_MISS),
                30);
        var veryLate = new Trigger(
                "handbook-very-late",
                "Handbook more than ten days late",
                TriggerKind.ESCALATION,
                new TriggerScope.WholeAgreement(),
                new TriggerPattern.DaysLate(10),
                0);
        return incentiveSchedule.with(
                incentiveSchedule.further().withDeliverables(List.of(handbook)).withTriggers(List.of(again, veryLate)));
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
        return new BonusRule.BeyondThreshold(new BigDecimal(threshold), Bound.INCLUSIVE, Percentage.of(ofFee));
    }
}
