package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.measure.FigureAssessment;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.SignedServiceLevel;
import org.jspecify.annotations.Nullable;

/** Holds the figures of one engagement against what was promised, as of one day. */
public record ServiceLevelEvaluation(EvaluationFigures known, LocalDate today) {

    public ServiceLevelResult evaluate(SignedServiceLevel level, YearMonth month) {
        if (level.measured().endingIn(month).isEmpty()) {
            return noWindowEnds(level, month);
        }
        var dueOn = known.dueOn(level, month);
        var found = known.of(level, month);
        var nothingYet = found.evidence() == null;
        var mayStillCome = !today.isAfter(month.atEndOfMonth()) || (nothingYet && !today.isAfter(dueOn));
        var comparison = level.comparison();
        var figureAssessment =
                mayStillCome ? comparison.notDue() : comparison.assess(known.evaluated(level, month, found.figure()));
        var before = mayStillCome ? null : before(level, month, found);
        return result(level, month, figureAssessment, before, found.evidence(), dueOn, nothingYet && !mayStillCome);
    }

    /** As if the month ended today: what was reported is evaluated, what was not has no figures. */
    ServiceLevelResult evaluateSoFar(SignedServiceLevel level, YearMonth month) {
        if (level.measured().endingIn(month).isEmpty()) {
            return noWindowEnds(level, month);
        }
        var found = known.of(level, month);
        var figureAssessment = level.comparison().assess(known.evaluated(level, month, found.figure()));
        var before = before(level, month, found);
        return result(level, month, figureAssessment, before, found.evidence(), known.dueOn(level, month), false);
    }

    /** The figure is due after the month in which the open window ends. */
    private ServiceLevelResult noWindowEnds(SignedServiceLevel level, YearMonth month) {
        var open = level.measured().at(month.atEndOfMonth());
        var dueOn = known.dueOn(level, YearMonth.from(open.end()));
        return result(level, month, level.comparison().noWindowEnds(open), null, null, dueOn, false);
    }

    private @Nullable ResultBeforeRelief before(
            SignedServiceLevel level, YearMonth month, EvaluationFigures.Found found) {
        if (found.before() == null) {
            return null;
        }
        var comparison = level.comparison();
        var figureAssessment = comparison.assess(known.evaluated(level, month, found.before()));
        return figureAssessment.figure() instanceof MeasuredFigure measuredFigure
                ? new ResultBeforeRelief(
                        figureAssessment.attainment(),
                        measuredFigure.shown(comparison.rounding(), comparison.levels()),
                        compared(measuredFigure, comparison.rounding()))
                : new ResultBeforeRelief(figureAssessment.attainment(), null, null);
    }

    private ServiceLevelResult result(
            SignedServiceLevel level,
            YearMonth month,
            FigureAssessment figureAssessment,
            @Nullable ResultBeforeRelief before,
            @Nullable Evidence evidence,
            LocalDate dueOn,
            boolean overdue) {
        var comparison = level.comparison();
        var measuredFigure = figureAssessment.figure() instanceof MeasuredFigure it ? it : null;
        var minimum = comparison.levels().minimum();
        return new ServiceLevelResult(
                level.id(),
                level.name(),
                level.metric(),
                level.segment(),
                month,
                measuredFigure == null ? null : measuredFigure.shown(comparison.rounding(), comparison.levels()),
                measuredFigure == null ? null : compared(measuredFigure, comparison.rounding()),
                measuredFigure == null ? null : measuredFigure.numerator(),
                measuredFigure == null ? null : measuredFigure.denominator(),
                measuredFigure == null ? null : measuredFigure.factor(),
                comparison.levels().expected().value(),
                minimum == null ? null : minimum.value(),
                figureAssessment.attainment(),
                measuredFigure == null ? null : measuredFigure.caution(),
                figureAssessment.explanation(),
                evidence,
                dueOn,
                overdue,
                isLate(figureAssessment),
                level.termsVersion(),
                before,
                known.incidents(level, month),
                new WindowReports(known, level).counts(month).orElse(null));
    }

    private static boolean isLate(FigureAssessment figureAssessment) {
        return figureAssessment.figure() instanceof NoFigure none && none.reason() == NoFigureReason.REPORTED_LATE;
    }

    private static BigDecimal compared(MeasuredFigure measuredFigure, FigureRounding rounding) {
        return rounding.compareRounded()
                ? measuredFigure.value(rounding)
                : measuredFigure.exact().kept();
    }
}
