package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * To which multiple something is rounded.
 *
 * @param step above zero, as 100 or 0.5; null where it is not rounded
 */
@Meaning("To which multiple it is rounded, and how.")
public record StepRounding(
        @Nullable BigDecimal step, @Neutral("HALF_UP") RoundingMode mode) {

    public static final StepRounding NONE = new StepRounding(null, RoundingMode.HALF_UP);

    public StepRounding {
        if (step != null && step.signum() <= 0) {
            throw new RuleViolation("incentive.fee-volume-step", Map.of("step", step));
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new RuleViolation("measure.rounding-mode");
        }
        mode = step == null ? RoundingMode.HALF_UP : mode;
    }

    public BigDecimal round(BigDecimal number) {
        return step == null
                ? number
                : TermsDecimals.canonical(number.divide(step, 0, mode).multiply(step));
    }
}
