package org.gangway.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.measure.Figure;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.measure.PeriodFigure;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The rows of one service level measured over two weeks, of the windows that end in one month. */
final class WindowRows {

    private final ServiceLevelTerms level;
    private final YearMonth month;
    private final List<ResultRow> rows = new ArrayList<>();
    private final NavigableMap<LocalDate, Figure> figures = new TreeMap<>();

    WindowRows(ServiceLevelTerms level, YearMonth month) {
        this.level = level;
        this.month = month;
    }

    /** Of the row's window of two weeks; null where the month has one figure. */
    static @Nullable LocalDate windowEnd(ResultRow row, ServiceLevelTerms level) {
        var measured = level.evaluationRules().measured();
        if (measured.isSumOfMonths(level.metric()) && row.windowEnd() == null) {
            return null;
        }
        var end = measured.reportedWindow(level.name(), row.period(), row.windowEnd());
        return measured.isFortnightly() ? end : null;
    }

    void add(LocalDate end, ResultRow row, Figure figure) {
        rows.add(row);
        figures.put(end, figure);
    }

    InputPlace place() {
        return rows.getFirst().place();
    }

    /** A window without a row has no figure, and so has the month. */
    ReportedResults.FigureOfRow month() {
        if (rows.stream().map(ResultRow::status).distinct().count() > 1) {
            throw new RuleViolation("preview.window-status", Map.of("level", level.name(), "month", month));
        }
        var missing = new NoFigure(level.metric(), NoFigureReason.NOT_REPORTED);
        var measured = level.evaluationRules().measured();
        var windows = measured.endingIn(month).stream()
                .map(window -> new PeriodFigure(window, figures.getOrDefault(window.end(), missing)))
                .toList();
        var figure = measured.month(level.metric(), level.comparison().volume(), windows);
        return new ReportedResults.FigureOfRow(rows.getFirst().ofMonth(incidents(), cause()), figure, rows);
    }

    private @Nullable Integer incidents() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.incidents()))
                .reduce(Integer::sum)
                .orElse(null);
    }

    private @Nullable String cause() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.cause()))
                .findFirst()
                .orElse(null);
    }
}
