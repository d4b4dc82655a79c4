package org.gangway.settlement.ui;

import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.settlement.statement.StatementState;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** How states of a settlement look. */
public final class States {

    private States() {}

    public static StatusBadge badge(StatementState state) {
        var statusTone = switch (state) {
            case DRAFT -> StatusTone.NEUTRAL;
            case PROPOSED -> StatusTone.WAITING;
            case DISPUTED -> StatusTone.WARNING;
            case AGREED, APPLIED, SETTLED -> StatusTone.GOOD;
        };
        return new StatusBadge(Text.of(state), statusTone);
    }

    public static StatusBadge badge(Attainment attainment) {
        var statusTone = switch (attainment) {
            case MET -> StatusTone.GOOD;
            case BELOW_EXPECTED -> StatusTone.WARNING;
            case BELOW_MINIMUM -> StatusTone.BAD;
            case NO_FIGURES, TOO_FEW_CASES, RELIEVED, REPORTED_LATE -> StatusTone.NEUTRAL;
            case NOT_DUE, NOT_AGREED -> StatusTone.WAITING;
            case NO_WINDOW_ENDS -> StatusTone.NEUTRAL;
        };
        return new StatusBadge(Text.of(attainment), statusTone);
    }
}
