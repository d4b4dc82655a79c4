package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * A part of the fee that rises with a volume: so many units of the month at the prices of a table.
 *
 * @param unit what one of them is called, as "invoice"
 * @param serviceLevel key of the service level in whose figure the units of the month are counted
 * @param prices in bands of rising bounds, the last of them open; at least one
 */
@Meaning("A part of the fee that rises with a volume, which is counted in the figure of a service level.")
public record UnitFee(
        @Limit(least = 1, most = MAX_NAME_LENGTH, rule = "incentive.fee-unit-length")
        String unit,

        @Meaning("Key of the service level in whose figure of the month the units are counted.")
        String serviceLevel,

        @Neutral("ALL") CountedVolume counted,

        @Meaning("To which multiple the volume is rounded before it has a price; absent where it is not.") @Neutral
        StepRounding rounding,

        @Neutral("MARGINAL") BandReading reading,
        List<PriceBand> prices) {

    public static final int MAX_NAME_LENGTH = 60;
    public static final int MOST_BANDS = 20;

    public UnitFee {
        unit = WrittenText.line(unit);
        prices = List.copyOf(prices);
        if (unit.isBlank() || unit.length() > MAX_NAME_LENGTH) {
            throw new RuleViolation("incentive.fee-unit-length", Map.of("max", MAX_NAME_LENGTH));
        }
        if (prices.isEmpty() || prices.size() > MOST_BANDS) {
            throw new RuleViolation("incentive.fee-bands", Map.of("max", MOST_BANDS));
        }
        requireRising(prices);
    }

    /** Every unit at the same price, all that the figure counts, exact. */
    public UnitFee(String unit, String serviceLevel, BigDecimal price) {
        this(
                unit,
                serviceLevel,
                CountedVolume.ALL,
                StepRounding.NONE,
                BandReading.MARGINAL,
                List.of(new PriceBand(null, price)));
    }

    private static void requireRising(List<PriceBand> prices) {
        var before = BigDecimal.ZERO;
        for (var band : prices.subList(0, prices.size() - 1)) {
            var bound = band.upTo();
            if (bound == null || bound.compareTo(before) <= 0) {
                throw new RuleViolation("incentive.fee-bands-not-rising");
            }
            before = bound;
        }
        if (prices.getLast().upTo() != null) {
            throw new RuleViolation("incentive.fee-last-band-bounded");
        }
    }

    /** The parts of a volume that have a price of their own, in order of the bands. */
    List<PricedVolume> priced(BigDecimal volume) {
        return reading == BandReading.WHOLE_VOLUME
                ? List.of(new PricedVolume(volume, band(volume).price()))
                : byBand(volume);
    }

    private PriceBand band(BigDecimal volume) {
        return prices.stream().filter(band -> band.holds(volume)).findFirst().orElseThrow();
    }

    private List<PricedVolume> byBand(BigDecimal volume) {
        var priced = new ArrayList<PricedVolume>();
        var before = BigDecimal.ZERO;
        for (var band : prices) {
            var to = band.upTo() == null || band.holds(volume) ? volume : band.upTo();
            if (to.compareTo(before) > 0 || priced.isEmpty()) {
                priced.add(new PricedVolume(to.subtract(before), band.price()));
            }
            if (band.holds(volume)) {
                return priced;
            }
            before = to;
        }
        throw new IllegalStateException("the last band is open");
    }

    /** Units with one price. */
    record PricedVolume(BigDecimal volume, BigDecimal price) {

        BigDecimal amount() {
            return volume.multiply(price);
        }
    }
}
