package org.gangway.incentive;

import java.util.Optional;

/** How the schedule treats months without figures, with too few cases, with accepted relief, and reported too late. */
public record Handlings(Handling noFigures, Handling tooThin, Handling relieved, Handling late) {

    /** What is reported too late counts as not reported. */
    public Handlings(Handling noFigures, Handling tooThin, Handling relieved) {
        this(noFigures, tooThin, relieved, noFigures);
    }

    /** Empty when the month counts as the last judged one. */
    Optional<Verdict> verdict(LevelOutcome outcome) {
        return switch (outcome) {
            case REACHED -> Optional.of(Verdict.GOOD);
            case BELOW_EXPECTED -> Optional.of(Verdict.BELOW_EXPECTED);
            case BELOW_MINIMUM -> Optional.of(Verdict.BELOW_MINIMUM);
            case NO_FIGURES, TOO_THIN, RELIEVED, REPORTED_LATE -> verdict(handling(outcome));
        };
    }

    Handling handling(LevelOutcome outcome) {
        return switch (outcome) {
            case TOO_THIN -> tooThin;
            case RELIEVED -> relieved;
            case REPORTED_LATE -> late;
            default -> noFigures;
        };
    }

    private static Optional<Verdict> verdict(Handling handling) {
        return switch (handling) {
            case SKIP -> Optional.of(Verdict.PASSED_OVER);
            case CARRY -> Optional.empty();
            case NEUTRAL -> Optional.of(Verdict.GOOD);
            case DEFAULT -> Optional.of(Verdict.BELOW_MINIMUM);
        };
    }
}
