package org.gangway.settlement.ui;

import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.settlement.StatementState;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;

/** How states of a settlement look. */
public final class States {

    private States() {}

    public static StatusBadge badge(StatementState state) {
        var tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PROPOSED -> Tone.WAITING;
            case DISPUTED -> Tone.WARNING;
            case AGREED, APPLIED, SETTLED -> Tone.GOOD;
        };
        return new StatusBadge(Text.of(state), tone);
    }

    public static StatusBadge badge(Attainment attainment) {
        var tone = switch (attainment) {
            case MET -> Tone.GOOD;
            case BELOW_EXPECTED -> Tone.WARNING;
            case BELOW_MINIMUM -> Tone.BAD;
            case NO_FIGURES, TOO_THIN, RELIEVED, REPORTED_LATE -> Tone.NEUTRAL;
            case NOT_DUE -> Tone.WAITING;
        };
        return new StatusBadge(Text.of(attainment), tone);
    }
}
