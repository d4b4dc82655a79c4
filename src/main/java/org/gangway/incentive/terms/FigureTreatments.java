package org.gangway.incentive.terms;

import java.util.Optional;
import org.gangway.json.Neutral;
import org.gangway.measure.Attainment;

/** How the schedule treats months without figures, with too few cases, with accepted relief, and reported too late. */
public record FigureTreatments(
        UnusableFigureTreatment noFigures,
        UnusableFigureTreatment tooFewCases,
        UnusableFigureTreatment relieved,
        @Neutral(sameAs = "noFigures") UnusableFigureTreatment late) {

    /** What is reported too late counts as not reported. */
    public FigureTreatments(
            UnusableFigureTreatment noFigures, UnusableFigureTreatment tooFewCases, UnusableFigureTreatment relieved) {
        this(noFigures, tooFewCases, relieved, noFigures);
    }

    /**
     * What a month counts as: met, missed, or without figures where it is passed over.
     *
     * @return empty when the month counts as the last evaluated one
     */
    public Optional<Attainment> counted(Attainment outcome) {
        return outcome.isMeasured() ? Optional.of(outcome) : counted(handling(outcome));
    }

    /** A month in which no window ends is passed over whatever was agreed of the others. */
    public UnusableFigureTreatment handling(Attainment outcome) {
        return switch (outcome) {
            case TOO_FEW_CASES -> tooFewCases;
            case RELIEVED -> relieved;
            case REPORTED_LATE -> late;
            case NO_WINDOW_ENDS -> UnusableFigureTreatment.SKIP;
            default -> noFigures;
        };
    }

    private static Optional<Attainment> counted(UnusableFigureTreatment unusableFigureTreatment) {
        return switch (unusableFigureTreatment) {
            case SKIP -> Optional.of(Attainment.NO_FIGURES);
            case CARRY -> Optional.empty();
            case NEUTRAL -> Optional.of(Attainment.MET);
            case DEFAULT -> Optional.of(Attainment.BELOW_MINIMUM);
        };
    }
}
