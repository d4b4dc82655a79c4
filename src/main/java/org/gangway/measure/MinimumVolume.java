package org.gangway.measure;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * From which volume on a figure is evaluated.
 *
 * @param minimum the smallest denominator that counts; zero evaluates everything
 * @param lowVolumeMonths what to do with a month that the ledger itself calls low in volume
 */
public record MinimumVolume(BigDecimal minimum, LowVolumeMonths lowVolumeMonths) {

    /** Whether months that are low in volume are evaluated all the same. */
    public enum LowVolumeMonths {
        LEFT_OUT,
        EVALUATED
    }

    public static final MinimumVolume ANY = new MinimumVolume(BigDecimal.ZERO, LowVolumeMonths.LEFT_OUT);

    public MinimumVolume {
        if (minimum.signum() < 0) {
            throw new RuleViolation("measure.volume-negative");
        }
    }

    public static MinimumVolume atLeast(String minimum) {
        return new MinimumVolume(new BigDecimal(minimum), LowVolumeMonths.LEFT_OUT);
    }

    /** A number that is counted by nothing, as adjustments after the close, has no volume to fall short of. */
    boolean isTooSmall(MeasuredFigure figure) {
        return figure.metric().form() != FigureForm.COUNT && figure.volume().compareTo(minimum) < 0;
    }

    boolean leavesOut(MeasuredFigure figure) {
        return isTooSmall(figure) || (figure.lowVolume() && lowVolumeMonths == LowVolumeMonths.LEFT_OUT);
    }

    Explanation explanation(MeasuredFigure figure) {
        return Explanation.fact(
                isTooSmall(figure) ? "measure-volume-too-small" : "measure-volume-enough",
                NamedFacts.of("volume", figure.volume(), "minimum", minimum));
    }
}
