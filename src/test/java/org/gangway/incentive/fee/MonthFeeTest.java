package org.gangway.incentive.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.incentive.IncentiveFixtures.kroner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gangway.json.CanonicalJson;
import org.gangway.json.Codec;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What volumes cost. */
class MonthFeeTest {

    private static final List<PriceBand> INVOICES =
            List.of(band("2000", "18.00"), band("5000", "15.50"), new PriceBand(null, new BigDecimal("12.75")));

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0.00",
        "2000, 36000.00, 36000.00",
        "2001, 36015.50, 31015.50",
        "5000, 82500.00, 77500.00",
        "5001, 82512.75, 63762.75",
        "7340, 112335.00, 93585.00"
    })
    @DisplayName("CM-01 a price per invoice in bands, read in both ways")
    void cm01_readsBandsEachByItsOwnPriceOrAllByOne(BigDecimal volume, String marginal, String whole) {
        assertThat(fee("0", List.of(invoices(BandReading.MARGINAL)), null, volume)
                        .amount())
                .isEqualTo(kroner(marginal));
        assertThat(fee("0", List.of(invoices(BandReading.WHOLE_VOLUME)), null, volume)
                        .amount())
                .isEqualTo(kroner(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "0, WHOLE_FEE, 60000.00",
        "2500, WHOLE_FEE, 60000.00",
        "3000, WHOLE_FEE, 63800.00",
        "4400, WHOLE_FEE, 84240.00",
        "0, UNIT_PART, 80000.00",
        "2500, UNIT_PART, 80000.00",
        "3000, UNIT_PART, 80000.00",
        "4400, UNIT_PART, 84240.00"
    })
    @DisplayName("CM-02 flat and per unit, no less than a minimum")
    void cm02_isNoLessThanTheMinimumOfTheWholeOrOfTheUnits(BigDecimal volume, MinimumCovers covers, String expected) {
        var minimum = new FeeMinimum(kroner("60000"), covers);

        assertThat(fee("20000", List.of(unit("14.60")), minimum, volume).amount())
                .isEqualTo(kroner(expected));
    }

    /** 333 x 0.0375 = 12.4875, and 0.4995 of another: 12.987 together. */
    @Test
    void roundsTheSumOnce() {
        var calls = new UnitFee("call", "calls", new BigDecimal("0.4995"));

        assertThat(fee("0", List.of(unit("0.0375"), calls), null, new BigDecimal(333), BigDecimal.ONE)
                        .amount())
                .isEqualTo(kroner("12.99"));
    }

    @ParameterizedTest
    @CsvSource({
        "7340, 100, HALF_UP, 7300",
        "7350, 100, HALF_UP, 7400",
        "7301, 100, UP, 7400",
        "7399, 100, DOWN, 7300",
        "12.75, 0.5, HALF_UP, 13",
        "12.74, 0.5, HALF_UP, 12.5",
        "0, 100, UP, 0"
    })
    void pricesTheVolumeAsItIsRounded(BigDecimal reported, BigDecimal step, RoundingMode mode, BigDecimal volume) {
        var unit = new UnitFee(
                "invoice",
                "invoices",
                CountedVolume.ALL,
                new StepRounding(step, mode),
                BandReading.MARGINAL,
                List.of(new PriceBand(null, BigDecimal.TWO)));
        var fee = fee("0", List.of(unit), null, reported);

        assertThat(fee.volume(0)).isEqualByComparingTo(volume);
        assertThat(fee.amount().amount()).isEqualByComparingTo(volume.multiply(BigDecimal.TWO));
    }

    @Test
    void saysHowItCameAbout() {
        var fee = fee(
                "20000",
                List.of(invoices(BandReading.MARGINAL)),
                new FeeMinimum(kroner("60000"), MinimumCovers.WHOLE_FEE),
                new BigDecimal(2001));

        assertThat(fee.parts())
                .extracting(Explanation::rule)
                .containsExactly("incentive-fee-flat", "incentive-fee-unit", "incentive-fee-minimum");
        assertThat(fee.parts().get(1).because())
                .extracting(step ->
                        step.facts().get("volume") + " x " + step.facts().get("price"))
                .containsExactly("2000 x " + kroner("18"), "1 x " + kroner("15.50"));
        assertThat(fee.parts().getLast().facts()).containsEntry("sum", kroner("56015.50"));
    }

    @Test
    void leavesOutOfTheDocumentWhatIsUsual() {
        var codec = Codec.ofDocuments(FeeRules.class);

        assertThat(codec.write(FeeRules.USUAL)).isEmpty();
        assertThat(codec.write(FeeRules.USUAL.withUnits(List.of(unit("14.60")), null)))
                .isEqualTo(Map.of(
                        "units",
                        List.of(Map.of(
                                "unit", "invoice",
                                "serviceLevel", "invoices",
                                "prices", List.of(Map.of("price", "14.6"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"units\": [{\"unit\": \"\", \"serviceLevel\": \"a\", \"prices\": [{\"price\": \"1\"}]}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": []}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": [{\"price\": \"-1\"}]}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": [{\"upTo\": \"5\", \"price\": \"1\"}]}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": [{\"upTo\": \"0\", \"price\": \"1\"}, {\"price\": \"1\"}]}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": [{\"upTo\": \"5\", \"price\": \"1\"}, {\"upTo\": \"5\", \"price\": \"1\"}, {\"price\": \"1\"}]}]}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"rounding\": {\"step\": \"0\"}, \"prices\": [{\"price\": \"1\"}]}]}",
                "{\"minimum\": {\"amount\": {\"amount\": \"1\", \"currency\": \"DKK\"}}}",
                "{\"units\": [{\"unit\": \"call\", \"serviceLevel\": \"a\", \"prices\": [{\"price\": \"1\"}]}], \"minimum\": {\"amount\": {\"amount\": \"-1\", \"currency\": \"DKK\"}}}"
            })
    void refusesWhatHasNoPrice(String json) {
        var read = Codec.ofDocuments(FeeRules.class).read(CanonicalJson.read(json));

        assertThat(read.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).startsWith("incentive.fee-"));
    }

    @Test
    void refusesVolumesBelowZero() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> fee("0", List.of(unit("1")), null, BigDecimal.ONE.negate()));
    }

    /** By bands of its own, one unit more never costs less; and both readings agree below the first bound. */
    @Property(tries = 300)
    void neverCostsLessForOneUnitMore(@ForAll long seed) {
        var random = new Random(seed);
        var bands = bands(random);
        var marginal = unit(bands, BandReading.MARGINAL);
        var whole = unit(bands, BandReading.WHOLE_VOLUME);
        var volume = new BigDecimal(random.nextInt(3_000));

        var now = fee("0", List.of(marginal), null, volume).amount();
        assertThat(fee("0", List.of(marginal), null, volume.add(BigDecimal.ONE)).amount())
                .isGreaterThanOrEqualTo(now);
        var first = bands.getFirst().upTo();
        if (first == null || volume.compareTo(first) <= 0) {
            assertThat(fee("0", List.of(whole), null, volume).amount()).isEqualTo(now);
        }
        assertThat(fee("0", List.of(marginal), null, volume).parts().getLast().because().stream()
                        .map(step -> step.facts().get("volume"))
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(volume);
    }

    private static List<PriceBand> bands(Random random) {
        var bands = new ArrayList<PriceBand>();
        var bound = 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            bound += 1 + random.nextInt(600);
            bands.add(new PriceBand(new BigDecimal(bound), price(random)));
        }
        bands.add(new PriceBand(null, price(random)));
        return bands;
    }

    private static BigDecimal price(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000_000), 4);
    }

    private static UnitFee invoices(BandReading reading) {
        return unit(INVOICES, reading);
    }

    private static UnitFee unit(List<PriceBand> prices, BandReading reading) {
        return new UnitFee("invoice", "invoices", CountedVolume.ALL, StepRounding.NONE, reading, prices);
    }

    private static UnitFee unit(String price) {
        return new UnitFee("invoice", "invoices", new BigDecimal(price));
    }

    private static PriceBand band(String upTo, String price) {
        return new PriceBand(new BigDecimal(upTo), new BigDecimal(price));
    }

    private static MonthFee fee(String flat, List<UnitFee> units, FeeMinimum minimum, BigDecimal... volumes) {
        Money amount = kroner(flat);
        return new MonthFee(amount, FeeRules.USUAL.withUnits(units, minimum), List.of(volumes));
    }
}
