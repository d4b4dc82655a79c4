package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.LevelIncentive;

/** How far a result lies from the agreed levels. */
record TargetGap(LevelIncentive level, LevelResult result) {

    /** Empty when there is no figure: then the formula gives its worst. */
    Optional<BigDecimal> measured() {
        return result.outcome().isMeasured() ? Optional.ofNullable(result.value()) : Optional.empty();
    }

    /** From expected to the result; 0 when it was reached. */
    Optional<BigDecimal> shortfall() {
        return measured()
                .flatMap(value -> Optional.ofNullable(result.expected())
                        .map(expected ->
                                level.better().shortfall(value, expected).max(BigDecimal.ZERO)));
    }

    /** From expected to the minimum. */
    Optional<BigDecimal> room() {
        return Optional.ofNullable(result.expected())
                .flatMap(expected -> Optional.ofNullable(result.minimum())
                        .map(minimum -> level.better().shortfall(minimum, expected)))
                .filter(room -> room.signum() > 0);
    }
}
