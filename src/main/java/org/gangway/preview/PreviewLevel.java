package org.gangway.preview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.measure.Attainment;
import org.gangway.measure.Figure;
import org.gangway.measure.FigureAssessment;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.jspecify.annotations.Nullable;

/** How one service level did in one month. */
public record PreviewLevel(ServiceLevelTerms terms, FigureAssessment assessment, ReportStatus status, int incidents) {

    /** @param row null where nothing was reported of the month */
    static PreviewLevel of(ServiceLevelTerms terms, Figure evaluated, @Nullable ResultRow row) {
        var figureAssessment = terms.comparison().assess(evaluated);
        if (row == null) {
            return new PreviewLevel(terms, figureAssessment, ReportStatus.NO_FIGURES, 1);
        }
        var incidents = row.incidents();
        return new PreviewLevel(terms, figureAssessment, row.status(), incidents == null ? 1 : incidents);
    }

    static PreviewLevel noWindowEnds(ServiceLevelTerms terms, YearMonth month) {
        var open = terms.evaluationRules().measured().at(month.atEndOfMonth());
        return new PreviewLevel(terms, terms.comparison().noWindowEnds(open), ReportStatus.NO_FIGURES, 1);
    }

    Attainment outcome() {
        return switch (status) {
            case RELIEVED -> Attainment.RELIEVED;
            case LATE, REPORTED, NO_FIGURES -> evaluated();
        };
    }

    /** By the figure alone. */
    private Attainment evaluated() {
        return isLate() ? Attainment.REPORTED_LATE : assessment.attainment().whenSettled();
    }

    private boolean isLate() {
        return assessment.figure() instanceof NoFigure none && none.reason() == NoFigureReason.REPORTED_LATE;
    }

    @Nullable
    MeasuredFigure measured() {
        return assessment.figure() instanceof MeasuredFigure measuredFigure ? measuredFigure : null;
    }

    /** The figure as it is shown. */
    @Nullable
    BigDecimal value() {
        var measuredFigure = measured();
        return measuredFigure == null ? null : measuredFigure.shown(terms.rounding(), terms.levels());
    }

    /** The figure that is held against the levels: rounded only if the parties agreed so. */
    @Nullable
    BigDecimal compared() {
        var measuredFigure = measured();
        if (measuredFigure == null) {
            return null;
        }
        return terms.rounding().compareRounded()
                ? measuredFigure.value(terms.rounding())
                : measuredFigure.exact().kept();
    }

    BigDecimal expected() {
        return terms.levels().expected().value();
    }

    @Nullable
    BigDecimal minimum() {
        var minimum = terms.levels().minimum();
        return minimum == null ? null : minimum.value();
    }

    LevelResult result(List<EarlierResult> history) {
        var result = new LevelResult(terms.id(), outcome(), compared(), expected(), minimum(), history)
                .withIncidents(incidents);
        return status == ReportStatus.RELIEVED && measured() != null
                ? result.withBeforeRelief(new OutcomeBeforeRelief(evaluated(), compared()))
                : result;
    }
}
