package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A price for volumes up to a bound, which belongs to the band.
 *
 * @param upTo above zero; null where the band is open
 * @param price of one unit in the currency of the fee, zero or more, also finer than its minor unit
 */
@Meaning("A price of one unit for volumes up to a bound, which belongs to the band; the last band has none.")
public record PriceBand(@Nullable BigDecimal upTo, BigDecimal price) {

    public PriceBand {
        if (upTo != null && upTo.signum() <= 0) {
            throw new RuleViolation("incentive.fee-band-bound", Map.of("bound", upTo));
        }
        if (price.signum() < 0) {
            throw new RuleViolation("incentive.fee-price-negative", Map.of("price", price));
        }
    }

    boolean holds(BigDecimal volume) {
        return upTo == null || volume.compareTo(upTo) <= 0;
    }
}
