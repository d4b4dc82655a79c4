package org.gangway.incentive.fee;

import java.util.List;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the terms say of the fee besides its flat part.
 *
 * @param units parts that rise with volumes; none where the fee is flat
 * @param minimum null where there is none
 * @param index that the flat part follows; null where it follows none
 */
@Meaning("What is agreed of the fee besides its flat part; absent where all of it is as usual.")
public record FeeRules(
        @Neutral("BY_CALENDAR_DAYS") ChangeWithinMonth withinMonth,
        @Neutral List<UnitFee> units,
        @Nullable FeeMinimum minimum,
        @Neutral("ADJUSTS_FEE") CorrectedVolume correctedVolume,
        @Nullable FeeIndex index) {

    public static final int MOST_UNITS = 20;

    /** A flat fee, a change of which counts by calendar days. */
    public static final FeeRules USUAL =
            new FeeRules(ChangeWithinMonth.BY_CALENDAR_DAYS, List.of(), null, CorrectedVolume.ADJUSTS_FEE, null);

    public FeeRules {
        units = List.copyOf(units);
        if (units.size() > MOST_UNITS) {
            throw new RuleViolation("incentive.fee-units", Map.of("max", MOST_UNITS));
        }
        if (units.isEmpty()) {
            if (minimum != null) {
                throw new RuleViolation("incentive.fee-minimum-of-flat");
            }
            correctedVolume = CorrectedVolume.ADJUSTS_FEE;
        }
    }

    public FeeRules with(ChangeWithinMonth other) {
        return new FeeRules(other, units, minimum, correctedVolume, index);
    }

    public FeeRules withUnits(List<UnitFee> others, @Nullable FeeMinimum least) {
        return new FeeRules(withinMonth, others, least, correctedVolume, index);
    }

    public FeeRules with(CorrectedVolume other) {
        return new FeeRules(withinMonth, units, minimum, other, index);
    }

    public FeeRules with(@Nullable FeeIndex other) {
        return new FeeRules(withinMonth, units, minimum, correctedVolume, other);
    }

    /** Whether every month costs what the terms say as an amount. */
    public boolean isFlat() {
        return units.isEmpty() && index == null;
    }

    /** Whether volumes of the month have a say. */
    public boolean isByVolume() {
        return !units.isEmpty();
    }
}
