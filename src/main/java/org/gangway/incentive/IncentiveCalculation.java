package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.calculation.BonusCalculation;
import org.gangway.incentive.calculation.CalculationSteps;
import org.gangway.incentive.calculation.CreditCalculation;
import org.gangway.incentive.calculation.EarnBackCalculation;
import org.gangway.incentive.calculation.MonthAmounts;
import org.gangway.incentive.calculation.PenaltyCalculation;
import org.gangway.incentive.calculation.UncappedCredits;
import org.gangway.incentive.check.MonthInputCheck;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.trigger.TriggerCalculation;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/** Settles one month: the same schedule and results always give the same statement. */
public final class IncentiveCalculation {

    private IncentiveCalculation() {}

    /** Throws a {@link RuleViolation} only for unsound terms or amounts in another currency. */
    public static Statement compute(IncentiveSchedule incentiveSchedule, MonthInput input) {
        ScheduleCheck.requireSound(incentiveSchedule);
        MonthInputCheck.requireCurrency(incentiveSchedule, input);
        var monthAmounts = new MonthAmounts(incentiveSchedule, input);
        var claims = UncappedCredits.of(monthAmounts);
        return new TriggerCalculation(monthAmounts)
                .addTo(statement(
                        monthAmounts,
                        CreditCalculation.of(monthAmounts, claims),
                        BonusCalculation.of(monthAmounts, claims)));
    }

    private static Statement statement(MonthAmounts monthAmounts, CreditCalculation credits, BonusCalculation bonuses) {
        var earnBacks = new EarnBackCalculation(monthAmounts);
        var penalties = new PenaltyCalculation(monthAmounts);
        var creditLines = credits.lines();
        var bonusLines = bonuses.lines();
        var returned = earnBacks.lines();
        var penaltyLines = penalties.lines();
        var charged = credits.total(creditLines).plus(penalties.total(penaltyLines));
        var statementTotals = StatementTotals.of(
                monthAmounts.fee(),
                credits.pot().cut(),
                charged,
                bonuses.pot().cut(),
                bonuses.pot().afterCap(),
                earnBacks.total(returned.lines()));
        var why = new ArrayList<Explanation>();
        why.add(monthAmounts.feeInParts());
        why.add(credits.explanation(creditLines));
        if (!penaltyLines.isEmpty()) {
            why.add(penalties.explanation(penaltyLines));
        }
        why.add(bonuses.explanation(bonusLines));
        why.add(earnBacks.explanation(returned.lines()));
        return new Statement(
                monthAmounts.input().month(),
                creditLines,
                bonusLines,
                returned.lines(),
                earnBacks.candidates(creditLines),
                cuts(credits.cuts(), bonuses.cuts(), returned.cuts()),
                statementTotals,
                net(monthAmounts.steps(), statementTotals, why),
                penaltyLines);
    }

    private static List<CapCut> cuts(List<CapCut> credits, List<CapCut> bonuses, List<CapCut> earnBacks) {
        return Stream.of(credits, bonuses, earnBacks).flatMap(List::stream).toList();
    }

    public static Explanation net(
            CalculationSteps calculationSteps, StatementTotals statementTotals, List<Explanation> why) {
        var facts = NamedFacts.of(
                "fee", statementTotals.fee(),
                "credits", statementTotals.credits(),
                "bonus", statementTotals.bonus(),
                "earnedBack", statementTotals.earnedBack());
        return calculationSteps.rounded(
                "incentive-net", facts, statementTotals.net().amount(), statementTotals.net(), why);
    }
}
