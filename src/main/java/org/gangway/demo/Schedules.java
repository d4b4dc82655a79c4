package org.gangway.demo;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.AmountRounding;
import org.gangway.incentive.Basis;
import org.gangway.incentive.BonusGate;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.BonusTerms;
import org.gangway.incentive.CauseRule;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.DayCount;
import org.gangway.incentive.DefaultRule;
import org.gangway.incentive.Deliverable;
import org.gangway.incentive.EarnBackRule;
import org.gangway.incentive.Handling;
import org.gangway.incentive.Handlings;
import org.gangway.incentive.LateCredit;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.MissZone;
import org.gangway.incentive.Schedule;
import org.gangway.incentive.Trigger;
import org.gangway.incentive.TriggerKind;
import org.gangway.incentive.TriggerPattern;
import org.gangway.incentive.TriggerScope;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The incentive schedule both engagements of the story begin with, with different levels, and what one of them adds. */
final class Schedules {

    private static final Percentage AT_RISK = Percentage.of("12");
    private static final Percentage MONTHLY_CAP = Percentage.of("10");

    static final String HANDBOOK = "reminder-handbook";

    private Schedules() {}

    static Schedule of(List<LevelIncentive> levels) {
        return new Schedule(
                Currency.getInstance("DKK"),
                AT_RISK,
                Percentage.HUNDRED,
                levels,
                List.of(new CreditCap.PerMonth(MONTHLY_CAP, Basis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new Handlings(Handling.DEFAULT, Handling.SKIP, Handling.NEUTRAL));
    }

    /** Of service levels that fail from one cause, one costs money. */
    static Schedule withOneCreditForACause(Schedule schedule) {
        return schedule.with(schedule.further().withCauses(new CauseRule.OneCredit(List.of())));
    }

    /** Adds a handbook with a date of its own, and what follows when the level fails again or the handbook is very late. */
    static Schedule stricter(Schedule schedule, ServiceLevelTerms watched) {
        var handbook = new Deliverable(
                HANDBOOK,
                "Handbook of the reminder run",
                new LateCredit.PerDays(
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
                new TriggerPattern.TimesInWindow(2, 6, MissZone.ANY_MISS),
                30);
        var veryLate = new Trigger(
                "handbook-very-late",
                "Handbook more than ten days late",
                TriggerKind.ESCALATION,
                new TriggerScope.WholeAgreement(),
                new TriggerPattern.DaysLate(10),
                0);
        return schedule.with(
                schedule.further().withDeliverables(List.of(handbook)).withTriggers(List.of(again, veryLate)));
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
