package org.gangway.incentive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The judged months after a miss, good or not, as far as they count towards giving its credit back. */
record GoodMonths(EarnBackRule.AfterGoodMonths rule, List<YearMonth> months, List<Boolean> good) {

    /** Months passed over lengthen the wait; a month that nothing is known about is not a good one. */
    static GoodMonths after(YearMonth miss, EarnBackRule.AfterGoodMonths rule, MonthsBack back) {
        var months = new ArrayList<YearMonth>();
        var good = new ArrayList<Boolean>();
        for (var at = miss.plusMonths(1);
                !at.isAfter(back.month()) && months.size() < rule.within();
                at = at.plusMonths(1)) {
            if (!back.isKnown(at) || back.verdict(at) != Verdict.PASSED_OVER) {
                months.add(at);
                good.add(back.verdict(at) == Verdict.GOOD);
            }
        }
        return new GoodMonths(rule, months, good);
    }

    /** Fulfilled by this month and not before, so that nothing is given back twice. */
    boolean fulfilledIn(YearMonth month) {
        return !months.isEmpty()
                && months.getLast().equals(month)
                && best(good.size()) >= rule.goodMonths()
                && best(good.size() - 1) < rule.goodMonths();
    }

    boolean canStillBeFulfilled() {
        return best(good.size()) < rule.goodMonths() && soFar() + left() >= rule.goodMonths();
    }

    int left() {
        return rule.within() - good.size();
    }

    /** What counts on from here: all good months or, where they have to be in a row, the run that still lasts. */
    int soFar() {
        return rule.inARow() ? good.size() - 1 - good.lastIndexOf(Boolean.FALSE) : count(good.size());
    }

    List<YearMonth> goodOnes() {
        return IntStream.range(0, months.size())
                .filter(good::get)
                .mapToObj(months::get)
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
