package org.gangway.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.RuleViolation;

/** Settles one month: the same schedule and results always give the same statement. */
public final class IncentiveCalculation {

    private IncentiveCalculation() {}

    /** Throws a {@link RuleViolation} only for unsound terms or amounts in another currency. */
    public static Statement compute(Schedule schedule, MonthInput input) {
        ScheduleCheck.requireSound(schedule);
        InputCheck.requireCurrency(schedule, input);
        var amounts = new Amounts(schedule, input);
        var claims = Claims.of(amounts);
        return new TriggerPart(amounts)
                .addTo(statement(amounts, CreditPart.of(amounts, claims), BonusPart.of(amounts, claims)));
    }

    private static Statement statement(Amounts amounts, CreditPart credits, BonusPart bonuses) {
        var earnBacks = new EarnBackPart(amounts);
        var penalties = new PenaltyPart(amounts);
        var creditLines = credits.lines();
        var bonusLines = bonuses.lines();
        var returned = earnBacks.lines();
        var penaltyLines = penalties.lines();
        var charged = credits.total(creditLines).plus(penalties.total(penaltyLines));
        var totals = Totals.of(
                amounts.fee(),
                credits.pot().cut(),
                charged,
                bonuses.pot().cut(),
                bonuses.pot().afterCap(),
                earnBacks.total(returned.lines()));
        var why = new ArrayList<Explanation>();
        why.add(amounts.theFee().why());
        why.add(credits.explanation(creditLines));
        if (!penaltyLines.isEmpty()) {
            why.add(penalties.explanation(penaltyLines));
        }
        why.add(bonuses.explanation(bonusLines));
        why.add(earnBacks.explanation(returned.lines()));
        return new Statement(
                amounts.input().month(),
                creditLines,
                bonusLines,
                returned.lines(),
                earnBacks.candidates(creditLines),
                cuts(credits.cuts(), bonuses.cuts(), returned.cuts()),
                totals,
                net(amounts.steps(), totals, why),
                penaltyLines);
    }

    private static List<CapCut> cuts(List<CapCut> credits, List<CapCut> bonuses, List<CapCut> earnBacks) {
        return Stream.of(credits, bonuses, earnBacks).flatMap(List::stream).toList();
    }

    static Explanation net(Steps steps, Totals totals, List<Explanation> why) {
        var facts = Facts.of(
                "fee", totals.fee(),
                "credits", totals.credits(),
                "bonus", totals.bonus(),
                "earnedBack", totals.earnedBack());
        return steps.rounded("incentive-net", facts, totals.net().amount(), totals.net(), why);
    }
}
