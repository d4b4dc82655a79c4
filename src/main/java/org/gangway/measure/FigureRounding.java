package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * How a figure is rounded, and whether the rounded or the exact figure is held against the levels.
 *
 * @param compareRounded the parties agreed that what is printed decides
 */
public record FigureRounding(int scale, RoundingMode mode, boolean compareRounded) {

    private static final int MAX_SCALE = 12;

    public FigureRounding {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new RuleViolation("measure.rounding-scale", Map.of("max", MAX_SCALE));
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new RuleViolation("measure.rounding-mode");
        }
    }

    /** Rounded half up for the eye only; the exact figure decides. */
    public static FigureRounding shown(int scale) {
        return new FigureRounding(scale, RoundingMode.HALF_UP, false);
    }

    /** Rounded half up, and what is printed decides. */
    public static FigureRounding binding(int scale) {
        return new FigureRounding(scale, RoundingMode.HALF_UP, true);
    }

    public BigDecimal round(ExactFraction exact) {
        return exact.rounded(scale, mode);
    }

    /**
     * What people read of a figure: rounded as agreed, and where the exact figure decides, with as many decimals as it
     * takes that it looks neither equal to a level it misses nor beyond one.
     */
    public BigDecimal shown(ExactFraction exact, Collection<BigDecimal> levels) {
        return compareRounded ? round(exact) : ShownDecimals.of(exact, scale, mode, levels);
    }

    /** What is held against a level. */
    ExactFraction compared(ExactFraction exact) {
        return compareRounded ? ExactFraction.of(round(exact)) : exact;
    }

    Explanation explanation() {
        return Explanation.fact(
                compareRounded ? "measure-compared-rounded" : "measure-compared-exact",
                NamedFacts.of("digits", scale, "mode", mode));
    }
}
