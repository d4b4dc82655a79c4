package org.gangway.measure;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.RuleViolation;

/**
 * From which volume on a figure is judged.
 *
 * @param minimum the smallest denominator that counts; zero judges everything
 * @param thinMonths what to do with a month that the ledger itself calls too thin
 */
public record Volume(BigDecimal minimum, ThinMonths thinMonths) {

    /** Whether months that are too thin are judged all the same. */
    public enum ThinMonths {
        LEFT_OUT,
        JUDGED
    }

    public static final Volume ANY = new Volume(BigDecimal.ZERO, ThinMonths.LEFT_OUT);

    public Volume {
        if (minimum.signum() < 0) {
            throw new RuleViolation("measure.volume-negative");
        }
    }

    public static Volume atLeast(String minimum) {
        return new Volume(new BigDecimal(minimum), ThinMonths.LEFT_OUT);
    }

    /** A number that is counted by nothing, as adjustments after the close, has no volume to fall short of. */
    boolean isTooSmall(Measured figure) {
        return figure.metric().form() != Form.COUNT && figure.volume().compareTo(minimum) < 0;
    }

    boolean leavesOut(Measured figure) {
        return isTooSmall(figure) || (figure.thin() && thinMonths == ThinMonths.LEFT_OUT);
    }

    Explanation explanation(Measured figure) {
        return Facts.of("volume", figure.volume())
                .and("minimum", minimum)
                .say(isTooSmall(figure) ? "measure-volume-too-small" : "measure-volume-enough");
    }
}
