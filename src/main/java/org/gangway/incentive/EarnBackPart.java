package org.gangway.incentive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** Credits of earlier months that this month gives back, and those that may still come back. */
record EarnBackPart(Amounts amounts, MonthInput input) {

    List<EarnBackLine> lines() {
        return amounts.schedule().serviceLevels().stream()
                .flatMap(this::linesOf)
                .toList();
    }

    List<EarnBackCandidate> candidates(List<CreditLine> credits) {
        return credits.stream().flatMap(this::candidatesOf).toList();
    }

    Explanation explanation(List<EarnBackLine> lines) {
        var total = total(lines);
        var why = lines.stream().map(EarnBackLine::explanation).toList();
        var facts = Facts.of("credits", lines.size());
        return amounts.steps().rounded("incentive-earn-backs", facts, total.amount(), total, why);
    }

    Money total(List<EarnBackLine> lines) {
        return lines.stream()
                .map(EarnBackLine::amount)
                .reduce(Money.zero(amounts.schedule().currency()), Money::plus);
    }

    private Stream<EarnBackLine> linesOf(LevelIncentive level) {
        return eligible(level, List.of())
                .filter(one -> one.after().fulfilledIn(input.month()))
                .map(one -> line(level, one));
    }

    private EarnBackLine line(LevelIncentive level, Waiting waiting) {
        var amount = waiting.past().outstanding();
        var rule = waiting.after().rule();
        var why = new ArrayList<Explanation>();
        for (var month : waiting.after().goodOnes()) {
            why.add(Explanation.fact("incentive-earn-back-good-month", Facts.of("month", month)));
        }
        var facts = Facts.of(
                "service", level.name(),
                "missed", waiting.past().month(),
                "needed", rule.goodMonths(),
                "within", rule.within());
        var key = rule.inARow() ? "incentive-earn-back-in-a-row" : "incentive-earn-back";
        var explanation = amounts.steps().rounded(key, facts, amount.amount(), amount, why);
        return new EarnBackLine(
                level.serviceLevel(), level.name(), waiting.past().month(), amount, explanation);
    }

    private Stream<EarnBackCandidate> candidatesOf(CreditLine line) {
        var thisMonth = new PastResult(input.month(), line.outcome(), line.credit(), zero());
        var level = amounts.schedule().serviceLevels().stream()
                .filter(one -> one.serviceLevel().equals(line.serviceLevel()))
                .findFirst();
        return level.stream()
                .flatMap(one -> eligible(one, List.of(thisMonth)))
                .filter(waiting -> waiting.after().canStillBeFulfilled())
                .map(waiting -> candidate(line, waiting));
    }

    private static EarnBackCandidate candidate(CreditLine line, Waiting waiting) {
        var after = waiting.after();
        return new EarnBackCandidate(
                line.serviceLevel(),
                line.name(),
                waiting.past().month(),
                waiting.past().outstanding(),
                after.soFar(),
                after.rule().goodMonths(),
                after.left());
    }

    private Stream<Waiting> eligible(LevelIncentive level, List<PastResult> andThis) {
        if (!(level.earnBack() instanceof EarnBackRule.AfterGoodMonths rule)) {
            return Stream.empty();
        }
        var result = input.result(level.serviceLevel());
        var handling = amounts.schedule().handling();
        var back = new MonthsBack(handling, result, input.month());
        return Stream.concat(result.history().stream(), andThis.stream())
                .sorted(Comparator.comparing(PastResult::month))
                .filter(past -> past.outstanding().compareTo(zero()) > 0)
                .filter(past -> rule.zone().contains(handling.verdict(past.outcome())))
                .map(past -> new Waiting(past, GoodMonths.after(past.month(), rule, back)));
    }

    private Money zero() {
        return Money.zero(amounts.schedule().currency());
    }

    private record Waiting(PastResult past, GoodMonths after) {}
}
