package org.gangway.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Money;

/**
 * One month: the versions of the terms it was settled by, as a rule one for all its days, and what it amounts to.
 *
 * @param targets what the reviews of that month propose
 */
public record PreviewMonth(List<PreviewPartMonth> parts, Statement statement, List<ReviewProposal> targets) {

    public PreviewMonth {
        parts = List.copyOf(parts);
        targets = List.copyOf(targets);
    }

    /** In order of time, at least one. */
    static PreviewMonth of(List<PreviewPartMonth> parts) {
        var only = parts.getFirst();
        var statement = only.isWholeMonth()
                ? IncentiveCalculation.compute(only.version().terms().incentive(), only.input())
                : SplitMonth.settle(parts.stream()
                                .map(PreviewPartMonth::asMonthPart)
                                .toList())
                        .statement();
        return new PreviewMonth(parts, statement, List.of());
    }

    PreviewMonth with(List<ReviewProposal> reviewed) {
        return new PreviewMonth(parts, statement, reviewed);
    }

    /** What is in force at the month's end. */
    PreviewVersion version() {
        return parts.getLast().version();
    }

    /** Whether amounts are weighed by days: the terms changed within the month, or began within it. */
    boolean isByDays() {
        return !parts.getFirst().isWholeMonth();
    }

    /** Each service level once, by the newest version that has it. */
    List<PreviewLevel> levels() {
        var levels = new LinkedHashMap<String, PreviewLevel>();
        parts.reversed()
                .forEach(part -> part.levels()
                        .forEach(it -> levels.putIfAbsent(it.terms().id(), it)));
        return List.copyOf(levels.values());
    }

    Money credit(PreviewLevel level) {
        return statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(level.terms().id()))
                .findFirst()
                .map(CreditLine::credit)
                .orElseGet(this::nothing);
    }

    Money bonus(PreviewLevel level) {
        return statement.bonuses().stream()
                .filter(line -> line.serviceLevel().equals(level.terms().id()))
                .findFirst()
                .map(BonusLine::bonus)
                .orElseGet(this::nothing);
    }

    Optional<PreviewLevel> level(String id) {
        return levels().stream().filter(level -> level.terms().id().equals(id)).findFirst();
    }

    private Money nothing() {
        return Money.zero(statement.totals().fee().currency());
    }
}
