package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** The evaluated months after a miss, good or not, as far as they count towards giving its credit back. */
record GoodMonths(EarnBackRule.AfterGoodMonths rule, List<YearMonth> months, List<Boolean> good, boolean forfeited)
        implements EarnBackProgress {

    /** Months passed over lengthen the wait; a month that nothing is known about is not a good one. */
    static GoodMonths after(YearMonth miss, EarnBackRule.AfterGoodMonths rule, OutcomeHistory back) {
        var months = EvaluatedMonths.after(miss, rule.within(), back);
        var good = months.stream()
                .map(month -> EvaluatedMonths.isGood(month, rule.threshold(), back))
                .toList();
        var forfeited = rule.noCriticalFailure() && EvaluatedMonths.anyCritical(months, back);
        return new GoodMonths(rule, months, good, forfeited);
    }

    @Override
    public CountedMisses zone() {
        return rule.zone();
    }

    @Override
    public boolean fulfilledIn(YearMonth month) {
        return !months.isEmpty()
                && !forfeited
                && months.getLast().equals(month)
                && best(good.size()) >= rule.goodMonths()
                && best(good.size() - 1) < rule.goodMonths();
    }

    @Override
    public boolean canStillBeFulfilled() {
        return !forfeited && best(good.size()) < rule.goodMonths() && soFar() + left() >= rule.goodMonths();
    }

    @Override
    public boolean isGoodSoFar() {
        return !good.isEmpty() && !good.contains(false);
    }

    @Override
    public int left() {
        return rule.within() - good.size();
    }

    @Override
    public int needed() {
        return rule.goodMonths();
    }

    /** What counts on from here: all good months or, where they have to be in a row, the run that still lasts. */
    @Override
    public int soFar() {
        return rule.inARow() ? good.size() - 1 - good.lastIndexOf(false) : count(good.size());
    }

    @Override
    public String key() {
        return rule.inARow() ? "incentive-earn-back-in-a-row" : "incentive-earn-back";
    }

    @Override
    public Map<String, Object> facts() {
        return NamedFacts.of("needed", rule.goodMonths(), "within", rule.within());
    }

    @Override
    public List<Explanation> why() {
        return IntStream.range(0, months.size())
                .filter(good::get)
                .mapToObj(
                        i -> Explanation.fact("incentive-earn-back-good-month", NamedFacts.of("month", months.get(i))))
                .toList();
    }

    private int best(int of) {
        return rule.inARow() ? longestRun(of) : count(of);
    }

    private int count(int of) {
        return (int) good.subList(0, of).stream().filter(Boolean::booleanValue).count();
    }

    private int longestRun(int of) {
        var longest = 0;
        var run = 0;
        for (var isGood : good.subList(0, of)) {
            run = isGood ? run + 1 : 0;
            longest = run > longest ? run : longest;
        }
        return longest;
    }
}
