package org.gangway.incentive.fee;

import java.math.BigDecimal;
import org.gangway.json.Meaning;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How much of an index' change moves the fee, in per cent; null where nothing is agreed.
 *
 * @param threshold a change of less, up or down, moves nothing
 * @param share of the change that counts
 * @param cap the most by which the fee rises
 * @param floor the least, below zero where it may fall
 */
@Meaning(
        "How much of an index' change moves the fee, in per cent: a change below the threshold moves nothing; of any other the share counts, no "
                + "more than the cap and no less than the floor.")
public record IndexLimits(
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal share,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal floor) {

    public static final IndexLimits NONE = new IndexLimits(null, null, null, null);

    public IndexLimits {
        if (threshold != null && threshold.signum() < 0) {
            throw new RuleViolation("incentive.index-threshold");
        }
        if (share != null && (share.signum() <= 0 || share.compareTo(new BigDecimal(100)) > 0)) {
            throw new RuleViolation("incentive.index-share");
        }
        if (cap != null && floor != null && cap.compareTo(floor) < 0) {
            throw new RuleViolation("incentive.index-cap-below-floor");
        }
        if (floor != null && floor.compareTo(new BigDecimal(-100)) < 0) {
            throw new RuleViolation("incentive.index-floor");
        }
    }
}
