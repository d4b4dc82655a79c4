package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.fee.CountedVolume;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.UnitFee;

/**
 * The volumes of a month that a fee asks for, in the figures of its service levels.
 *
 * @param results of the month, as the version of the terms with that fee evaluates it
 */
public record ReportedVolumes(FeeRules feeRules, List<MonthResult> results) {

    /** In the order of the parts per unit; empty where one of them was not reported. Zero is a volume. */
    public Optional<List<BigDecimal>> all() {
        var volumes =
                feeRules.units().stream().flatMap(unit -> of(unit).stream()).toList();
        return volumes.size() < feeRules.units().size() ? Optional.empty() : Optional.of(volumes);
    }

    /** Those that nobody reported. */
    public List<UnitFee> missing() {
        return feeRules.units().stream().filter(unit -> of(unit).isEmpty()).toList();
    }

    private Optional<BigDecimal> of(UnitFee unit) {
        return results.stream()
                .filter(result -> result.figure().serviceLevel().equals(unit.serviceLevel()))
                .flatMap(result -> Optional.ofNullable(result.counts()).stream())
                .map(counts -> unit.counted() == CountedVolume.ALL ? counts.all() : counts.part())
                .findFirst();
    }
}
