package org.gangway.performance.imports;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.measure.FigureOrigin;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.reading.FileRow;
import org.gangway.shared.RuleViolation;

/** Takes the single cases of a file and works out the figure of each window of each service level. */
final class CaseRows implements RowConsumer {

    /** The cases of one figure, with the first row of them. */
    private record Cases(SignedServiceLevel level, long row, List<BigDecimal> values) {

        /** Without those that the terms leave out of an average. */
        List<BigDecimal> counted() {
            var trimmed = level.evaluationRules().trimmed();
            return trimmed == null ? values : trimmed.kept(values);
        }
    }

    private final SignedServiceLevels serviceLevels;
    private final ReportableMonths months;
    private final Map<ReportedWindow, Cases> cases = new LinkedHashMap<>();

    CaseRows(SignedServiceLevels signed, ReportableMonths months) {
        this.serviceLevels = signed;
        this.months = months;
    }

    @Override
    public Optional<RejectedRow> take(FileRow fileRow) {
        try {
            add(fileRow);
            return Optional.empty();
        } catch (RuleViolation cannotBe) {
            return Optional.of(RejectedRow.of(
                    fileRow,
                    "",
                    requireNonNull(fileRow.text("serviceLevel")),
                    cannotBe.rule(),
                    new LinkedHashMap<>(cannotBe.facts())));
        }
    }

    private void add(FileRow fileRow) {
        var day = requireNonNull(fileRow.date("day"));
        var name = requireNonNull(fileRow.text("serviceLevel"));
        var end = FigureCheck.level(serviceLevels, name, YearMonth.from(day))
                .measured()
                .at(day)
                .end();
        var month = YearMonth.from(end);
        months.require(month);
        var level = FigureCheck.level(serviceLevels, name, month);
        var value = requireNonNull(fileRow.number("value"));
        requireMeasuredByCases(level, value);
        cases.computeIfAbsent(
                        new ReportedWindow(level.id(), end), _ -> new Cases(level, fileRow.number(), new ArrayList<>()))
                .values()
                .add(value);
    }

    private static void requireMeasuredByCases(SignedServiceLevel level, BigDecimal value) {
        var metric = level.metric();
        if (metric.origin() == FigureOrigin.RECEIVABLES) {
            throw new RuleViolation("performance.comes-from-invoices", Map.of("level", level.name()));
        }
        var fits = switch (metric.form()) {
            case AVERAGE, PERCENTILE -> value.signum() >= 0;
            case RATIO -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            case COUNT, DAYS_OF_SALES, PROPORTION -> false;
        };
        if (!fits) {
            throw new RuleViolation("performance.not-a-case", Map.of("level", level.name(), "value", value));
        }
    }

    /** A figure of each window, by the percentile, trimmed or plain average, or share that was agreed. */
    List<MonthlyFigureRows.AcceptedFigureRow> reported() {
        var figures = new ArrayList<MonthlyFigureRows.AcceptedFigureRow>();
        cases.forEach((place, of) ->
                figures.add(new MonthlyFigureRows.AcceptedFigureRow(figure(place, of), of.row(), false)));
        return figures;
    }

    private static NewFigure figure(ReportedWindow place, Cases of) {
        var counted = of.counted();
        return new NewFigure(
                place.serviceLevelId(),
                YearMonth.from(place.end()),
                place.end(),
                numerator(of, counted),
                BigDecimal.valueOf(counted.size()),
                null,
                0);
    }

    private static BigDecimal numerator(Cases of, List<BigDecimal> counted) {
        return switch (of.level().metric().form()) {
            case PERCENTILE -> {
                var percentile = of.level().evaluationRules().percentile();
                yield percentile.method().of(counted, percentile.share());
            }
            default -> counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }
}
