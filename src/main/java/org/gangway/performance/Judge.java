package org.gangway.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.measure.Assessment;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.Measured;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.jspecify.annotations.Nullable;

/** Holds the figures of one engagement against what was promised, as of one day. */
record Judge(KnownFigures known, LocalDate today) {

    ServiceLevelResult judge(PromisedLevel level, YearMonth month) {
        var dueOn = known.dueOn(level, month);
        var found = known.of(level, month);
        var nothingYet = found.evidence() == null;
        var mayStillCome = !today.isAfter(month.atEndOfMonth()) || (nothingYet && !today.isAfter(dueOn));
        var comparison = level.comparison();
        var assessment =
                mayStillCome ? comparison.notDue() : comparison.assess(known.judged(level, month, found.figure()));
        var before = mayStillCome ? null : before(level, month, found);
        return result(level, month, assessment, before, found.evidence(), dueOn, nothingYet && !mayStillCome);
    }

    /** As if the month ended today: what was told is judged, what was not has no figures. */
    ServiceLevelResult soFar(PromisedLevel level, YearMonth month) {
        var found = known.of(level, month);
        var assessment = level.comparison().assess(known.judged(level, month, found.figure()));
        var before = before(level, month, found);
        return result(level, month, assessment, before, found.evidence(), known.dueOn(level, month), false);
    }

    private @Nullable BeforeRelief before(PromisedLevel level, YearMonth month, KnownFigures.Found found) {
        if (found.before() == null) {
            return null;
        }
        var comparison = level.comparison();
        var assessment = comparison.assess(known.judged(level, month, found.before()));
        return assessment.figure() instanceof Measured measured
                ? new BeforeRelief(
                        assessment.attainment(),
                        measured.value(comparison.rounding()),
                        compared(measured, comparison.rounding()))
                : new BeforeRelief(assessment.attainment(), null, null);
    }

    private ServiceLevelResult result(
            PromisedLevel level,
            YearMonth month,
            Assessment assessment,
            @Nullable BeforeRelief before,
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
                isLate(assessment),
                level.termsVersion(),
                before,
                known.incidents(level, month));
    }

    private static boolean isLate(Assessment assessment) {
        return assessment.figure() instanceof NoFigure none && none.reason() == NoFigureReason.REPORTED_LATE;
    }

    private static BigDecimal compared(Measured measured, FigureRounding rounding) {
        return rounding.compareRounded()
                ? measured.value(rounding)
                : measured.exact().kept();
    }
}
