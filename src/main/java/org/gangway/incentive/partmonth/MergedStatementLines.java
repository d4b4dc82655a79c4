package org.gangway.incentive.partmonth;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** The lines of several versions' statements, those of the same thing put together. */
record MergedStatementLines(DayWeighting weighing, List<Statement> wholes) {

    List<CreditLine> credits() {
        return merge(Statement::credits, CreditLine::serviceLevel, this::credit);
    }

    List<BonusLine> bonuses() {
        return merge(Statement::bonuses, BonusLine::serviceLevel, this::bonus);
    }

    List<EarnBackLine> earnBacks() {
        return merge(Statement::earnBacks, line -> line.serviceLevel() + " " + line.missedIn(), this::earnBack);
    }

    List<PenaltyLine> penalties() {
        return merge(Statement::penalties, line -> line.kind() + " " + line.subject(), this::penalty);
    }

    /** What can still come back, by the last version; of this month's credits no more than the month was charged. */
    List<EarnBackCandidate> candidates() {
        var month = wholes.getLast().month();
        var charged = new LinkedHashMap<String, Money>();
        credits().forEach(line -> charged.put(line.serviceLevel(), line.credit()));
        return wholes.getLast().candidates().stream()
                .map(one -> one.missedIn().equals(month)
                        ? one.of(charged.getOrDefault(one.serviceLevel(), one.credit()))
                        : one)
                .filter(one -> !one.credit().isZero())
                .toList();
    }

    private CreditLine credit(Map<Integer, CreditLine> lines) {
        var last = last(lines);
        var credit = weigh(weighing, last.name(), lines, line -> line.credit().amount(), CreditLine::explanation);
        return new CreditLine(
                last.serviceLevel(),
                last.name(),
                last.outcome(),
                lines.values().stream().anyMatch(CreditLine::inDefault),
                weighing.exact(pieces(lines, CreditLine::formula, CreditLine::explanation)),
                weighing.rounded(pieces(lines, line -> line.afterLevelCap().amount(), CreditLine::explanation)),
                credit.amount(),
                credit.why(),
                last.incidents(),
                last.value());
    }

    private BonusLine bonus(Map<Integer, BonusLine> lines) {
        var last = last(lines);
        var bonus = weigh(weighing, last.name(), lines, line -> line.bonus().amount(), BonusLine::explanation);
        return new BonusLine(
                last.serviceLevel(),
                last.name(),
                weighing.exact(pieces(lines, BonusLine::formula, BonusLine::explanation)),
                weighing.rounded(pieces(lines, line -> line.earned().amount(), BonusLine::explanation)),
                bonus.amount(),
                bonus.why());
    }

    private EarnBackLine earnBack(Map<Integer, EarnBackLine> lines) {
        var last = last(lines);
        var back =
                weigh(undiminished(), last.name(), lines, line -> line.amount().amount(), EarnBackLine::explanation);
        return new EarnBackLine(last.serviceLevel(), last.name(), last.missedIn(), back.amount(), back.why());
    }

    private PenaltyLine penalty(Map<Integer, PenaltyLine> lines) {
        var last = last(lines);
        var credit =
                weigh(undiminished(), last.name(), lines, line -> line.credit().amount(), PenaltyLine::explanation);
        return new PenaltyLine(
                last.kind(),
                last.subject(),
                last.name(),
                undiminished().exact(pieces(lines, PenaltyLine::formula, PenaltyLine::explanation)),
                credit.amount(),
                last.mayTerminate(),
                credit.why());
    }

    /** An earlier month's credit, or a lateness, is no share of this month. */
    private DayWeighting undiminished() {
        return DayWeighting.ofTerms(weighing.parts());
    }

    private static <T> WeightedAmount weigh(
            DayWeighting by,
            String name,
            Map<Integer, T> lines,
            Function<T, BigDecimal> amount,
            Function<T, Explanation> why) {
        return by.weigh("incentive-split-line", NamedFacts.of("name", name), pieces(lines, amount, why));
    }

    private static <T> List<ProRataShare> pieces(
            Map<Integer, T> lines, Function<T, BigDecimal> amount, Function<T, Explanation> why) {
        return lines.entrySet().stream()
                .map(line -> new ProRataShare(line.getKey(), amount.apply(line.getValue()), why.apply(line.getValue())))
                .toList();
    }

    /** Grouped by what they are about, in the order in which that first appears, then by part. */
    private <T> List<T> merge(
            Function<Statement, List<T>> lines, Function<T, String> key, Function<Map<Integer, T>, T> merger) {
        var groups = new LinkedHashMap<String, Map<Integer, T>>();
        for (int i = 0; i < wholes.size(); i++) {
            for (var line : lines.apply(wholes.get(i))) {
                groups.computeIfAbsent(key.apply(line), _ -> new TreeMap<>()).put(i, line);
            }
        }
        return groups.values().stream().map(merger).toList();
    }

    private static <T> T last(Map<Integer, T> lines) {
        return lines.values().stream().reduce((_, later) -> later).orElseThrow();
    }
}
