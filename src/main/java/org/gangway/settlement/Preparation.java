package org.gangway.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.LevelOutcome;
import org.gangway.incentive.LevelResult;
import org.gangway.incentive.MonthInput;
import org.gangway.measure.Attainment;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Puts together what a month is settled from, and refuses while something of it is missing. */
@Component
class Preparation {

    private final Terms terms;
    private final Results results;
    private final MonthlyStatements statements;

    Preparation(Terms terms, Results results, MonthlyStatements statements) {
        this.terms = terms;
        this.results = results;
        this.statements = statements;
    }

    SettledMonth settle(EngagementId engagement, YearMonth month) {
        var agreed = terms.during(engagement, month)
                .orElseThrow(() -> new RuleViolation("settlement.no-terms", Map.of("month", month)));
        var found = results.of(engagement, month);
        requireDue(found, month);
        requireReported(found, month);
        var history = History.of(statements.findByEngagementAndMonthLessThanOrderByMonth(engagement, month));
        var levels = found.stream().map(result -> level(result, history)).toList();
        var figures = found.stream().map(MonthResult::figure).toList();
        var input = new MonthInput(month, agreed.fee(), levels, Circumstances.NONE.withPast(history.months()));
        return SettledMonth.compute(engagement, agreed, input, figures);
    }

    /** The first month under signed terms; the month asked for today when there is none yet. */
    YearMonth firstMonth(EngagementId engagement, Period term, YearMonth today) {
        return Stream.iterate(
                        YearMonth.from(term.start()), month -> month.isBefore(today), month -> month.plusMonths(1))
                .filter(month -> terms.during(engagement, month).isPresent())
                .findFirst()
                .orElse(today);
    }

    private static void requireDue(List<MonthResult> results, YearMonth month) {
        var early = results.stream()
                .filter(result -> result.figure().attainment() == Attainment.NOT_DUE)
                .toList();
        early.stream()
                .map(MonthResult::dueOn)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> refuseEarly(early, month, day));
    }

    private static void refuseEarly(List<MonthResult> early, YearMonth month, LocalDate day) {
        throw new RuleViolation(
                "settlement.figures-not-due", Map.of("levels", names(early), "month", month, "day", day));
    }

    private static void requireReported(List<MonthResult> results, YearMonth month) {
        var missing = results.stream().filter(result -> !result.reported()).toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("settlement.figures-missing", Map.of("levels", names(missing), "month", month));
        }
    }

    private static List<String> names(List<MonthResult> results) {
        return results.stream().map(result -> result.figure().name()).toList();
    }

    private static LevelResult level(MonthResult result, History history) {
        var figure = result.figure();
        return new LevelResult(
                figure.serviceLevel(),
                outcome(figure.attainment()),
                result.compared(),
                figure.expected(),
                figure.minimum(),
                history.of(figure.serviceLevel()));
    }

    private static LevelOutcome outcome(Attainment attainment) {
        return switch (attainment) {
            case MET -> LevelOutcome.REACHED;
            case BELOW_EXPECTED -> LevelOutcome.BELOW_EXPECTED;
            case BELOW_MINIMUM -> LevelOutcome.BELOW_MINIMUM;
            case TOO_THIN -> LevelOutcome.TOO_THIN;
            case NO_FIGURES, NOT_DUE -> LevelOutcome.NO_FIGURES;
        };
    }
}
