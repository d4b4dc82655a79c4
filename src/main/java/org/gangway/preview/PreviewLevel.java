package org.gangway.preview;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.LevelOutcome;
import org.gangway.incentive.LevelResult;
import org.gangway.incentive.PastResult;
import org.gangway.measure.Assessment;
import org.gangway.measure.Figure;
import org.gangway.measure.Measured;
import org.jspecify.annotations.Nullable;

/** How one service level did in one month. */
public record PreviewLevel(ServiceLevelTerms terms, Assessment assessment, LevelOutcome outcome) {

    static PreviewLevel of(ServiceLevelTerms terms, Figure figure, ReportStatus status) {
        var assessment = terms.comparison().assess(figure);
        var outcome = status == ReportStatus.RELIEVED ? LevelOutcome.RELIEVED : outcome(assessment);
        return new PreviewLevel(terms, assessment, outcome);
    }

    private static LevelOutcome outcome(Assessment assessment) {
        return switch (assessment.attainment()) {
            case MET -> LevelOutcome.REACHED;
            case BELOW_EXPECTED -> LevelOutcome.BELOW_EXPECTED;
            case BELOW_MINIMUM -> LevelOutcome.BELOW_MINIMUM;
            case TOO_THIN -> LevelOutcome.TOO_THIN;
            case NO_FIGURES, NOT_DUE -> LevelOutcome.NO_FIGURES;
        };
    }

    @Nullable
    Measured measured() {
        return assessment.figure() instanceof Measured measured ? measured : null;
    }

    /** The figure as it is shown. */
    @Nullable
    BigDecimal value() {
        var measured = measured();
        return measured == null ? null : measured.value(terms.rounding());
    }

    /** The figure that is held against the levels: rounded only if the parties agreed so. */
    @Nullable
    BigDecimal compared() {
        var measured = measured();
        if (measured == null) {
            return null;
        }
        return terms.rounding().compareRounded()
                ? measured.value(terms.rounding())
                : measured.exact().kept();
    }

    BigDecimal expected() {
        return terms.levels().expected().value();
    }

    @Nullable
    BigDecimal minimum() {
        var minimum = terms.levels().minimum();
        return minimum == null ? null : minimum.value();
    }

    LevelResult result(List<PastResult> history) {
        return new LevelResult(terms.id(), outcome, compared(), expected(), minimum(), history);
    }
}
