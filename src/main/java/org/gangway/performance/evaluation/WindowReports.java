package org.gangway.performance.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.measure.PeriodFigure;
import org.gangway.performance.figures.CountingFigure;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.FigureSides;
import org.gangway.performance.figures.ReportedCounts;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/** What was stated of one service level, window by window. */
record WindowReports(EvaluationFigures known, SignedServiceLevel level) {

    /** What the vendor reported of the windows that end in the month. */
    Stream<ReportedFigure> of(YearMonth month) {
        return sides(month).flatMap(sides -> Stream.ofNullable(sides.reported()));
    }

    /** What counts of the windows that end in the month. */
    Stream<CountingFigure> counting(YearMonth month) {
        return sides(month)
                .flatMap(sides ->
                        sides.counting(level.metric(), level.evaluationRules().untilAgreed()).stream());
    }

    private Stream<FigureSides> sides(YearMonth month) {
        return level.measured().endingIn(month).stream().map(window -> known.sides(level, window.end()));
    }

    /** Of all windows together; nothing while one lacks a figure that counts. */
    Optional<ReportedCounts> counts(YearMonth month) {
        var counting = counting(month).map(CountingFigure::inputs).toList();
        return counting.isEmpty()
                        || counting.size() < level.measured().endingIn(month).size()
                ? Optional.empty()
                : Optional.of(ReportedCounts.sum(level.metric(), counting));
    }

    /** No evidence while a window lacks its report. */
    EvaluationFigures.Found found(YearMonth month) {
        var found = new ArrayList<EvaluationFigures.Found>();
        var windows = level.measured().endingIn(month);
        windows.forEach(window -> found.add(known.asStated(level, window.end())));
        if (found.isEmpty()) {
            return EvaluationFigures.nothing(level.metric());
        }
        return level.measured().isFortnightly() ? together(windows, found) : found.getFirst();
    }

    private EvaluationFigures.Found together(List<Period> windows, List<EvaluationFigures.Found> found) {
        var series = new ArrayList<PeriodFigure>();
        for (int i = 0; i < windows.size(); i++) {
            series.add(new PeriodFigure(windows.get(i), found.get(i).figure()));
        }
        var figure = level.measured().month(level.metric(), level.comparison().volume(), series);
        return new EvaluationFigures.Found(figure, evidence(found));
    }

    /** Of all windows, by whoever reported the newest. */
    private static @Nullable Evidence evidence(List<EvaluationFigures.Found> found) {
        var each =
                found.stream().flatMap(one -> Stream.ofNullable(one.evidence())).toList();
        if (each.size() < found.size()) {
            return null;
        }
        var newest =
                each.stream().max(Comparator.comparing(Evidence::reportedAt)).orElseThrow();
        var files =
                each.stream().flatMap(one -> one.files().stream()).distinct().toList();
        return new Evidence(newest.reportedBy(), newest.reportedAt(), files);
    }
}
