package org.gangway.incentive.partmonth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.incentive.trigger.TriggerCalculation;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** One statement out of what several versions say of the same month. */
record MergedStatement(DayWeighting weighing, List<Statement> wholes, WeightedAmount fee) {

    Statement statement() {
        var lines = new MergedStatementLines(weighing, wholes);
        var credits = lines.credits();
        var bonuses = lines.bonuses();
        var earnBacks = lines.earnBacks();
        var penalties = lines.penalties();
        var why = new ArrayList<Explanation>();
        why.add(fee.why());
        why.add(sum(
                "incentive-split-credits",
                credits.stream().map(CreditLine::credit),
                explained(credits, CreditLine::explanation)));
        if (!penalties.isEmpty()) {
            why.add(sum(
                    "incentive-split-penalties",
                    penalties.stream().map(PenaltyLine::credit),
                    explained(penalties, PenaltyLine::explanation)));
        }
        why.add(sum(
                "incentive-split-bonuses",
                bonuses.stream().map(BonusLine::bonus),
                explained(bonuses, BonusLine::explanation)));
        why.add(sum(
                "incentive-split-earn-backs",
                earnBacks.stream().map(EarnBackLine::amount),
                explained(earnBacks, EarnBackLine::explanation)));
        var statementTotals = totals(credits, penalties, bonuses, earnBacks);
        var merged = new Statement(
                wholes.getFirst().month(),
                credits,
                bonuses,
                earnBacks,
                lines.candidates(),
                wholes.stream().flatMap(whole -> whole.cuts().stream()).toList(),
                statementTotals,
                IncentiveCalculation.net(weighing.steps(), statementTotals, why),
                penalties);
        // what failures give besides money is a right, not a sum: it is had or not, by the terms at the month's end
        return TriggerCalculation.with(merged, wholes.getLast().triggered());
    }

    private StatementTotals totals(
            List<CreditLine> credits,
            List<PenaltyLine> penalties,
            List<BonusLine> bonuses,
            List<EarnBackLine> earnBacks) {
        var charged = total(Stream.concat(
                credits.stream().map(CreditLine::credit), penalties.stream().map(PenaltyLine::credit)));
        return StatementTotals.of(
                fee.amount(),
                cut(StatementTotals::creditCut),
                charged,
                cut(StatementTotals::bonusCut),
                total(bonuses.stream().map(BonusLine::bonus)),
                total(earnBacks.stream().map(EarnBackLine::amount)));
    }

    private Money cut(Function<StatementTotals, Money> what) {
        var pieces = IntStream.range(0, wholes.size())
                .mapToObj(i -> new ProRataShare(
                        i,
                        what.apply(wholes.get(i).totals()).amount(),
                        wholes.get(i).explanation()))
                .toList();
        return weighing.rounded(pieces);
    }

    private static <T> List<Explanation> explained(List<T> lines, Function<T, Explanation> why) {
        return lines.stream().map(why).toList();
    }

    private Explanation sum(String rule, Stream<Money> amounts, List<Explanation> why) {
        var sum = total(amounts);
        return weighing.steps().rounded(rule, NamedFacts.of("lines", why.size()), sum.amount(), sum, why);
    }

    private Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(weighing.schedule().currency()), Money::plus);
    }
}
