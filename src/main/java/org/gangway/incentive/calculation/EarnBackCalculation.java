package org.gangway.incentive.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.EarnBackLines;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** Credits of earlier months that this month gives back, and those that may still come back. */
public record EarnBackCalculation(MonthAmounts amounts) {

    public EarnBackLines lines() {
        var limit = new EarnBackAllowance(amounts);
        var lines = new ArrayList<EarnBackLine>();
        var cuts = new ArrayList<CapCut>();
        amounts.schedule().serviceLevels().stream()
                .flatMap(level -> eligible(level, List.of()))
                .filter(one -> one.comesBackIn(input().month(), returnsAtTermEnd()))
                .forEach(one -> {
                    var cut = limit.cutting(one.past().outstanding());
                    cut.flatMap(one::cut).ifPresent(cuts::add);
                    lines.add(one.line(amounts, cut));
                });
        return new EarnBackLines(lines, cuts);
    }

    public List<EarnBackCandidate> candidates(List<CreditLine> credits) {
        return isTermEnd()
                ? List.of()
                : credits.stream().flatMap(this::candidatesOf).toList();
    }

    public Explanation explanation(List<EarnBackLine> lines) {
        var total = total(lines);
        var why = lines.stream().map(EarnBackLine::explanation).toList();
        var facts = NamedFacts.of("credits", lines.size());
        return amounts.steps().rounded("incentive-earn-backs", facts, total.amount(), total, why);
    }

    public Money total(List<EarnBackLine> lines) {
        return lines.stream().map(EarnBackLine::amount).reduce(amounts.zero(), Money::plus);
    }

    private boolean returnsAtTermEnd() {
        return isTermEnd() && amounts.schedule().further().earnBack().atTermEnd() == AtTermEnd.RETURN_IF_GOOD;
    }

    private boolean isTermEnd() {
        return input().month().equals(input().circumstances().termEnd());
    }

    private Stream<EarnBackCandidate> candidatesOf(CreditLine line) {
        var thisMonth = new EarlierResult(
                input().month(), line.outcome(), line.credit(), amounts.zero(), line.incidents(), line.value());
        return amounts.schedule().serviceLevels().stream()
                .filter(one -> one.serviceLevel().equals(line.serviceLevel()))
                .flatMap(one -> eligible(one, List.of(thisMonth)))
                .filter(pendingEarnBack -> pendingEarnBack.after().canStillBeFulfilled())
                .map(PendingEarnBack::candidate);
    }

    private Stream<PendingEarnBack> eligible(LevelIncentive level, List<EarlierResult> andThis) {
        var result = input().result(level.serviceLevel());
        var back = new OutcomeHistory(amounts.schedule().handling(), level, result, input().month());
        return Stream.concat(result.history().stream(), andThis.stream())
                .sorted(Comparator.comparing(EarlierResult::month))
                .filter(past -> past.outstanding().compareTo(amounts.zero()) > 0)
                .flatMap(past -> progress(level.earnBack(), past, back)
                        .filter(after -> after.zone().contains(back.counted(past.month())))
                        .map(after -> new PendingEarnBack(level, past, after))
                        .stream());
    }

    private static Optional<EarnBackProgress> progress(EarnBackRule rule, EarlierResult past, OutcomeHistory back) {
        return switch (rule) {
            case EarnBackRule.NoEarnBack _ -> Optional.empty();
            case EarnBackRule.AfterGoodMonths after -> Optional.of(GoodMonths.after(past.month(), after, back));
            case EarnBackRule.OnAverage average -> Optional.of(AveragedMonths.after(past.month(), average, back));
        };
    }

    private MonthInput input() {
        return amounts.input();
    }
}
