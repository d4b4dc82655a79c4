package org.gangway.performance.imports;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.measure.FigureForm;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.Incidents;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.FileRow;
import org.gangway.shared.RuleViolation;

/** Takes the rows of a file of monthly figures and keeps those that can be true. */
final class MonthlyFigureRows implements RowConsumer {

    /** @param tellsIncidents whether the file has a column for them, be it empty in this row */
    record AcceptedFigureRow(NewFigure figure, long row, boolean tellsIncidents) {}

    private final SignedServiceLevels serviceLevels;
    private final ReportableMonths months;
    private final boolean reportsIncidents;
    private final List<AcceptedFigureRow> reported = new ArrayList<>();
    private final List<DoubtfulRow> firstResultsOnly = new ArrayList<>();
    private long resultsOnly;
    private final Set<ReportedWindow> places = new LinkedHashSet<>();

    MonthlyFigureRows(SignedServiceLevels promised, ReportableMonths months, ColumnMapping columnMapping) {
        this.serviceLevels = promised;
        this.months = months;
        this.reportsIncidents = columnMapping.field("incidents").isPresent();
    }

    List<AcceptedFigureRow> reported() {
        return reported;
    }

    @Override
    public Optional<RejectedRow> take(FileRow fileRow) {
        try {
            return add(fileRow, requireNonNull(fileRow.month("month")));
        } catch (RuleViolation cannotBe) {
            return Optional.of(RejectedRow.of(
                    fileRow, "", requireNonNull(fileRow.text("serviceLevel")), cannotBe.rule(), facts(cannotBe)));
        }
    }

    private Optional<RejectedRow> add(FileRow fileRow, YearMonth month) {
        months.require(month);
        var level = FigureCheck.level(serviceLevels, requireNonNull(fileRow.text("serviceLevel")), month);
        var quotient = quotient(fileRow, level);
        var numerator = quotient.numerator();
        var denominator = FigureCheck.require(level, numerator, quotient.denominator());
        var incidents = Incidents.read(fileRow.number("incidents"));
        var end = FigureCheck.windowEnd(level, month, fileRow.date("windowEnd"));
        if (!places.add(new ReportedWindow(level.id(), end))) {
            var facts = Map.<String, Object>of("level", level.name(), "month", month);
            return Optional.of(RejectedRow.of(fileRow, "", level.name(), "performance.problem-reported-twice", facts));
        }
        var figure = new NewFigure(level.id(), month, end, numerator, denominator, incidents, 0);
        reported.add(new AcceptedFigureRow(figure, fileRow.number(), reportsIncidents));
        return Optional.empty();
    }

    private ReportedQuotient quotient(FileRow fileRow, SignedServiceLevel level) {
        var numerator = fileRow.number("numerator");
        if (numerator != null) {
            return new ReportedQuotient(numerator, fileRow.number("denominator"));
        }
        var result = fileRow.result("result");
        if (result == null) {
            throw new RuleViolation("performance.figure-missing", Map.of("level", level.name()));
        }
        var quotient = ReportedQuotient.ofResult(level, result);
        if (level.metric().form() != FigureForm.COUNT) {
            noteResultOnly(fileRow, level);
        }
        return quotient;
    }

    private void noteResultOnly(FileRow fileRow, SignedServiceLevel level) {
        if (resultsOnly++ < DoubtfulRows.LISTED) {
            var facts = Map.<String, Object>of("line", fileRow.line(), "level", level.name());
            firstResultsOnly.add(new DoubtfulRow(fileRow.line(), "performance.doubtful.result-only", facts));
        }
    }

    /** What a person has to decide about the rows so far. */
    List<DoubtfulRows> doubts() {
        return resultsOnly == 0
                ? List.of()
                : List.of(new DoubtfulRows(ImportDoubt.RESULT_ONLY, resultsOnly, firstResultsOnly));
    }

    private static Map<String, Object> facts(RuleViolation violation) {
        return new LinkedHashMap<>(violation.facts());
    }
}
