package org.gangway.settlement.month;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.calculation.LookBackHorizon;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Money;

/**
 * Everything a month's statement says and is based on: terms, figures, history, and the explained amounts.
 *
 * @param parts the versions of the terms in force in the month, in order of time; as a rule one for all its days
 * @param adjustments what corrected figures change of agreed months before this one
 */
public record SettledMonth(
        EngagementId engagement, List<SettledPart> parts, Statement statement, List<Adjustment> adjustments) {

    public SettledMonth {
        parts = List.copyOf(parts);
        adjustments = List.copyOf(adjustments);
    }

    public static SettledMonth compute(EngagementId engagement, List<SettledPart> parts, List<Adjustment> adjustments) {
        return new SettledMonth(engagement, parts, compute(parts), adjustments);
    }

    private static Statement compute(List<SettledPart> parts) {
        var only = parts.getFirst();
        return parts.size() == 1 && only.isWholeMonth()
                ? IncentiveCalculation.compute(only.schedule(), only.input())
                : SplitMonth.settle(parts.stream().map(SettledPart::asMonthPart).toList())
                        .statement();
    }

    /** The same month by other results, with the terms and the fee it was settled by; nothing of other months. */
    public SettledMonth corrected(List<SettledPart> correctedParts) {
        return compute(engagement, correctedParts, List.of());
    }

    /** The same statement, resting on no more of the past than its terms can look back on. */
    public SettledMonth withinReach() {
        var reached = parts.stream()
                .map(part -> part.corrected(LookBackHorizon.trimmed(part.schedule(), part.input()), part.figures()))
                .toList();
        return new SettledMonth(engagement, reached, statement, adjustments);
    }

    public YearMonth month() {
        return statement.month();
    }

    /** What is charged for the month's days before anything is deducted or added. */
    public Money fee() {
        return statement.totals().fee();
    }

    /** What is in force when the month is settled. */
    public SettledPart last() {
        return parts.getLast();
    }

    /** Whether amounts are weighed by days: the terms changed within the month, or were in force on a part of it. */
    public boolean isByDays() {
        return !parts.getFirst().isWholeMonth();
    }

    /** What each version alone would say of the whole month, in order of time. */
    public List<WholeMonth> wholes() {
        return parts.stream().map(WholeMonth::of).toList();
    }

    public StatementOutcome outcome() {
        return new StatementOutcome(statement, adjustments);
    }

    /** What the adjustments amount to. */
    public Money adjusted() {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.zero(fee().currency()), Money::plus);
    }

    /** What comes after credits and bonuses of the month itself: earlier credits that come back, and adjustments. */
    public List<StatementLine> later() {
        return StatementLines.of(this).stream()
                .filter(line -> line.kind() == LineKind.EARN_BACK || line.kind() == LineKind.ADJUSTMENT)
                .toList();
    }

    /** The fee with all that changes it. */
    public Money net() {
        return statement.totals().net().plus(adjusted());
    }

    /** The same calculation, done again from what is kept here. */
    public Statement replayed() {
        return compute(parts);
    }

    /** Each service level of the month once, by the newest version that has it; newest version first. */
    public List<LevelFigure> figures() {
        var figures = new LinkedHashMap<String, LevelFigure>();
        parts.reversed().forEach(part -> part.figures().forEach(it -> figures.putIfAbsent(it.serviceLevel(), it)));
        return List.copyOf(figures.values());
    }

    public Optional<LevelFigure> figure(String serviceLevel) {
        return figures().stream()
                .filter(figure -> figure.serviceLevel().equals(serviceLevel))
                .findFirst();
    }

    /** What this service level costs and earns; zero for one that is measured only. */
    public LineAmounts line(String serviceLevel) {
        return LineAmounts.of(statement, serviceLevel);
    }
}
