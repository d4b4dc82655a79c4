package org.gangway.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.measure.Assessment;
import org.gangway.measure.Figure;
import org.gangway.measure.Measured;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.measure.Origin;
import org.gangway.measure.Rounding;
import org.jspecify.annotations.Nullable;

/** Holds the figures of one engagement against what was promised, as of one day. */
record Judge(LedgerState ledger, Map<Judge.Place, ReportedFigure> reported, WorkingCalendar calendar, LocalDate today) {

    /** A month of a service level. */
    record Place(String serviceLevelId, YearMonth month) {

        static Place of(ReportedFigure figure) {
            return new Place(figure.serviceLevelId(), figure.month());
        }
    }

    private record Found(Figure figure, @Nullable Evidence evidence) {}

    ServiceLevelResult judge(PromisedLevel level, YearMonth month) {
        var dueOn = DueDates.dueOn(calendar, month, level.reportingDays());
        var found = find(level, month);
        var nothingYet = found.evidence() == null;
        var mayStillCome = !today.isAfter(month.atEndOfMonth()) || (nothingYet && !today.isAfter(dueOn));
        var comparison = level.comparison();
        var assessment = mayStillCome ? comparison.notDue() : comparison.assess(found.figure());
        return result(level, month, assessment, found.evidence(), dueOn, nothingYet && !mayStillCome);
    }

    /** As if the month ended today: what was told is judged, what was not has no figures. */
    ServiceLevelResult soFar(PromisedLevel level, YearMonth month) {
        var found = find(level, month);
        var dueOn = DueDates.dueOn(calendar, month, level.reportingDays());
        return result(level, month, level.comparison().assess(found.figure()), found.evidence(), dueOn, false);
    }

    private Found find(PromisedLevel level, YearMonth month) {
        var metric = level.metric();
        return metric.origin() == Origin.RECEIVABLES
                ? fromLedger(metric, level, month)
                : Optional.ofNullable(reported.get(new Place(level.id(), month)))
                        .map(told -> new Found(
                                Figure.reported(metric, told.numerator(), told.denominator()), told.evidence()))
                        .orElseGet(() -> nothing(metric));
    }

    private Found fromLedger(Metric metric, PromisedLevel level, YearMonth month) {
        return ledger.covers(month)
                ? new Found(
                        ledger.analysis().figure(metric, month, level.segment()),
                        ledger.evidence().orElse(null))
                : nothing(metric);
    }

    private static Found nothing(Metric metric) {
        return new Found(new NoFigure(metric, NoFigureReason.NOT_REPORTED), null);
    }

    private static ServiceLevelResult result(
            PromisedLevel level,
            YearMonth month,
            Assessment assessment,
            @Nullable Evidence evidence,
            LocalDate dueOn,
            boolean overdue) {
        var comparison = level.comparison();
        var measured = assessment.figure() instanceof Measured it ? it : null;
        var minimum = comparison.levels().minimum();
        return new ServiceLevelResult(
                level.id(),
                level.name(),
                level.metric(),
                level.segment(),
                month,
                measured == null ? null : measured.value(comparison.rounding()),
                measured == null ? null : compared(measured, comparison.rounding()),
                measured == null ? null : measured.numerator(),
                measured == null ? null : measured.denominator(),
                measured == null ? null : measured.factor(),
                comparison.levels().expected().value(),
                minimum == null ? null : minimum.value(),
                assessment.attainment(),
                measured == null ? null : measured.caution(),
                assessment.explanation(),
                evidence,
                dueOn,
                overdue,
                level.termsVersion());
    }

    private static BigDecimal compared(Measured measured, Rounding rounding) {
        return rounding.compareRounded()
                ? measured.value(rounding)
                : measured.exact().kept();
    }
}
