package org.gangway.incentive;

/** How the schedule treats months without figures, with too few cases, and with accepted relief. */
public record Handlings(Handling noFigures, Handling tooThin, Handling relieved) {

    Verdict verdict(LevelOutcome outcome) {
        return switch (outcome) {
            case REACHED -> Verdict.GOOD;
            case BELOW_EXPECTED -> Verdict.BELOW_EXPECTED;
            case BELOW_MINIMUM -> Verdict.BELOW_MINIMUM;
            case NO_FIGURES, TOO_THIN, RELIEVED -> verdict(handling(outcome));
        };
    }

    Handling handling(LevelOutcome outcome) {
        return switch (outcome) {
            case TOO_THIN -> tooThin;
            case RELIEVED -> relieved;
            default -> noFigures;
        };
    }

    private static Verdict verdict(Handling handling) {
        return switch (handling) {
            case SKIP -> Verdict.PASSED_OVER;
            case NEUTRAL -> Verdict.GOOD;
            case DEFAULT -> Verdict.BELOW_MINIMUM;
        };
    }
}
