package org.gangway.measure;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * From which volume on a figure is judged.
 *
 * @param minimum the smallest denominator that counts; zero judges everything
 * @param thinMonths what to do with a month that the ledger itself calls too thin
 */
public record MinimumVolume(BigDecimal minimum, ThinMonths thinMonths) {

    /** Whether months that are too thin are judged all the same. */
    public enum ThinMonths {
        LEFT_OUT,
        JUDGED
    }

    public static final MinimumVolume ANY = new MinimumVolume(BigDecimal.ZERO, ThinMonths.LEFT_OUT);

    public MinimumVolume {
        if (minimum.signum() < 0) {
            throw new RuleViolation("measure.volume-negative");
        }
    }

    public static MinimumVolume atLeast(String minimum) {
        return new MinimumVolume(new BigDecimal(minimum), ThinMonths.LEFT_OUT);
    }

    /** A number that is counted by nothing, as adjustments after the close, has no volume to fall short of. */
    boolean isTooSmall(MeasuredFigure figure) {
        return figure.metric().form() != FigureForm.COUNT && figure.volume().compareTo(minimum) < 0;
    }

    boolean leavesOut(MeasuredFigure figure) {
        return isTooSmall(figure) || (figure.thin() && thinMonths == ThinMonths.LEFT_OUT);
    }

    Explanation explanation(MeasuredFigure figure) {
        return Explanation.fact(
                isTooSmall(figure) ? "measure-volume-too-small" : "measure-volume-enough",
                NamedFacts.of("volume", figure.volume(), "minimum", minimum));
    }
}
