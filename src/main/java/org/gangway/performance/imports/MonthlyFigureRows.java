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
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.FigureKey;
import org.gangway.performance.figures.Incidents;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportableMonths;
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
    private final Set<FigureKey> places = new LinkedHashSet<>();

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
        var text = requireNonNull(fileRow.text("month"));
        var month = FigureMonthParser.read(text);
        if (month.isEmpty()) {
            return Optional.of(RejectedRow.of(fileRow, "", text, "performance.problem-not-a-month", Map.of()));
        }
        try {
            return add(fileRow, month.get());
        } catch (RuleViolation cannotBe) {
            return Optional.of(RejectedRow.of(
                    fileRow, "", requireNonNull(fileRow.text("serviceLevel")), cannotBe.rule(), facts(cannotBe)));
        }
    }

    private Optional<RejectedRow> add(FileRow fileRow, YearMonth month) {
        months.require(month);
        var level = FigureCheck.level(serviceLevels, requireNonNull(fileRow.text("serviceLevel")), month);
        var numerator = requireNonNull(fileRow.number("numerator"));
        var denominator = FigureCheck.require(level, numerator, fileRow.number("denominator"));
        var incidents = Incidents.read(fileRow.number("incidents"));
        if (!places.add(new FigureKey(level.id(), month))) {
            var facts = Map.<String, Object>of("level", level.name(), "month", month);
            return Optional.of(RejectedRow.of(fileRow, "", level.name(), "performance.problem-reported-twice", facts));
        }
        var figure = new NewFigure(level.id(), month, numerator, denominator, incidents, 0);
        reported.add(new AcceptedFigureRow(figure, fileRow.number(), reportsIncidents));
        return Optional.empty();
    }

    private static Map<String, Object> facts(RuleViolation violation) {
        return new LinkedHashMap<>(violation.facts());
    }
}
