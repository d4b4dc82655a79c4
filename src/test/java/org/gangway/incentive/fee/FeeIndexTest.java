package org.gangway.incentive.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.incentive.IncentiveFixtures.kroner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gangway.json.Codec;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fee that follows the change of an index from October to October, each January. */
class FeeIndexTest {

    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final FeeIndex INDEX = new FeeIndex("Consumer prices", OCTOBER);
    private static final List<IndexValue> KNOWN =
            List.of(value(OCTOBER, "118.4"), value(OCTOBER.plusYears(1), "121.9"));

    @ParameterizedTest
    @CsvSource({
        ", , HALF_UP, 319163.85",
        ", 1, HALF_UP, 319164.00",
        ", 100, HALF_UP, 319200.00",
        ", 100, DOWN, 319100.00",
        "2, , HALF_UP, 319176.00",
        "2, 1, HALF_UP, 319176.00",
        "2, 100, HALF_UP, 319200.00",
        "2, 100, DOWN, 319100.00",
        "1, , HALF_UP, 319300.00",
        "1, 1, HALF_UP, 319300.00",
        "1, 100, HALF_UP, 319300.00",
        "1, 100, DOWN, 319300.00"
    })
    @DisplayName("CM-11 yearly indexation, rate and fee rounded as agreed")
    void cm11_movesTheFeeByTheChangeOfTheIndex(
            @Nullable Integer decimals, @Nullable BigDecimal step, RoundingMode mode, String expected) {
        var index = INDEX.rounded(decimals, step, mode);

        assertThat(index.moved(kroner("310000"), KNOWN, JANUARY)).isEqualTo(kroner(expected));
        assertThat(index.moved(kroner("310000"), KNOWN, JANUARY.minusMonths(1))).isEqualTo(kroner("310000"));
    }

    @ParameterizedTest
    @CsvSource({"2025, 515000.00, 523650.00", "2026, 515000.00, 520455.74", "2027, 524888.00, 530448.49"})
    @DisplayName("CM-12 at most 3 per cent and never below 0, or without limits")
    void cm12_keepsTheChangeWithinItsLimits(int year, String limited, String unlimited) {
        var base = YearMonth.of(2023, 10);
        var known = List.of(
                value(base, "110.0"),
                value(base.plusYears(1), "115.2"),
                value(base.plusYears(2), "114.5"),
                value(base.plusYears(3), "116.7"));
        var index = new FeeIndex("Consumer prices", base).rounded(2, null, RoundingMode.HALF_UP);

        assertThat(index.with(limits(null, null, "3", "0")).moved(kroner("500000"), known, YearMonth.of(year, 1)))
                .isEqualTo(kroner(limited));
        assertThat(index.moved(kroner("500000"), known, YearMonth.of(year, 12))).isEqualTo(kroner(unlimited));
    }

    /** 2.96 per cent: less than 3, of which 60 per cent are 1.776. */
    @Test
    void countsNothingBelowTheThresholdAndAShareOfTheRest() {
        var index = INDEX.rounded(2, null, RoundingMode.HALF_UP);

        assertThat(moved(index.with(limits("3", null, null, null)))).isEqualTo(kroner("310000"));
        assertThat(moved(index.with(limits("2.96", null, null, null)))).isEqualTo(kroner("319176"));
        assertThat(moved(index.with(limits(null, "60", null, null)))).isEqualTo(kroner("315505.60"));
        // the cap is held against what counts
        assertThat(moved(index.with(limits(null, "60", "2", null)))).isEqualTo(kroner("315505.60"));
    }

    @Test
    void countsFromTheAgreedFeeWhereItDoesNotCompound() {
        var base = YearMonth.of(2023, 10);
        var known = List.of(value(base, "100"), value(base.plusYears(1), "110"), value(base.plusYears(2), "121"));
        var index = new FeeIndex("Consumer prices", base).with(limits(null, null, "10", null));
        var plain = index.with(
                IndexBasis.FROM_AGREED_FEE, UnpublishedIndex.SETTLE_DIFFERENCE, RevisedIndex.FIRST_PUBLISHED);

        assertThat(index.moved(kroner("1000"), known, YearMonth.of(2026, 1))).isEqualTo(kroner("1210"));
        assertThat(plain.moved(kroner("1000"), known, YearMonth.of(2026, 1))).isEqualTo(kroner("1100"));
    }

    @Test
    void leavesTheFeeWhileAValueIsNotPublished() {
        var late = List.of(
                value(OCTOBER, "118.4"),
                new IndexValue(OCTOBER.plusYears(1), new BigDecimal("121.9"), LocalDate.of(2027, 2, 10)));
        var next = INDEX.with(IndexBasis.COMPOUNDING, UnpublishedIndex.FROM_NEXT_MONTH, RevisedIndex.FIRST_PUBLISHED);

        assertThat(INDEX.moved(kroner("310000"), late.subList(0, 1), JANUARY)).isEqualTo(kroner("310000"));
        assertThat(INDEX.moved(kroner("310000"), late, JANUARY)).isEqualTo(kroner("319163.85"));
        assertThat(next.moved(kroner("310000"), late, JANUARY.plusMonths(1))).isEqualTo(kroner("310000"));
        assertThat(next.moved(kroner("310000"), late, JANUARY.plusMonths(2))).isEqualTo(kroner("319163.85"));
        assertThat(next.moved(kroner("310000"), KNOWN, JANUARY)).isEqualTo(kroner("319163.85"));
    }

    @Test
    void countsTheFirstValueOrTheRevisedOne() {
        var known = new ArrayList<>(KNOWN);
        known.add(value(OCTOBER.plusYears(1), "124.32"));
        var revised = INDEX.with(IndexBasis.COMPOUNDING, UnpublishedIndex.SETTLE_DIFFERENCE, RevisedIndex.AS_REVISED);

        assertThat(INDEX.moved(kroner("310000"), known, JANUARY)).isEqualTo(kroner("319163.85"));
        // 124.32 / 118.4 = 1.05
        assertThat(revised.moved(kroner("310000"), known, JANUARY)).isEqualTo(kroner("325500"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10, 1, 2027-01", "2026-10, 11, 2026-11", "2026-10, 10, 2027-10", "2026-12, 1, 2027-01"})
    void adjustsNextAfterTheReferenceMonth(YearMonth reference, int adjustedIn, YearMonth expected) {
        var index = new FeeIndex(
                "Consumer prices",
                OCTOBER,
                adjustedIn,
                null,
                StepRounding.NONE,
                IndexLimits.NONE,
                IndexBasis.COMPOUNDING,
                UnpublishedIndex.SETTLE_DIFFERENCE,
                RevisedIndex.FIRST_PUBLISHED);

        assertThat(index.adjusted(reference)).isEqualTo(expected);
    }

    @Test
    void saysEachStep() {
        var fee = new MonthFee(
                kroner("310000"), FeeRules.USUAL.with(INDEX), List.of(), INDEX.comparisons(KNOWN, JANUARY));

        assertThat(fee.amount()).isEqualTo(kroner("319163.85"));
        assertThat(fee.parts().getFirst().because()).singleElement().satisfies(step -> {
            assertThat(step.rule()).isEqualTo("incentive-fee-index");
            assertThat(step.facts())
                    .containsEntry("change", Percentage.of("2.9561"))
                    .containsEntry("valueBefore", new BigDecimal("118.4"))
                    .containsEntry("amount", kroner("319163.85"));
        });
    }

    @Test
    void leavesOutOfTheDocumentWhatIsUsual() {
        assertThat(Codec.ofDocuments(FeeRules.class).write(FeeRules.USUAL.with(INDEX)))
                .isEqualTo(Map.of("index", Map.of("series", "Consumer prices", "base", "2025-10")));
    }

    @Test
    void refusesLimitsThatCannotBe() {
        for (var odd : List.of(
                new String[] {"-1", null, null, null},
                new String[] {null, "0", null, null},
                new String[] {null, "101", null, null},
                new String[] {null, null, "1", "2"},
                new String[] {null, null, null, "-101"})) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> limits(odd[0], odd[1], odd[2], odd[3]));
        }
    }

    /** An index that stands still moves nothing, and one that rises never lowers a fee. */
    @Property(tries = 200)
    void neverFallsWithARisingIndex(@ForAll long seed) {
        var random = new Random(seed);
        var known = new ArrayList<IndexValue>();
        var value = new BigDecimal(50 + random.nextInt(100));
        var still = new ArrayList<IndexValue>();
        for (int year = 0; year < 4; year++) {
            known.add(new IndexValue(OCTOBER.plusYears(year), value, LocalDate.of(2020, 1, 1)));
            still.add(new IndexValue(OCTOBER.plusYears(year), BigDecimal.TEN, LocalDate.of(2020, 1, 1)));
            value = value.add(BigDecimal.valueOf(random.nextInt(500), 2));
        }
        var index = INDEX.rounded(random.nextBoolean() ? 2 : null, null, RoundingMode.HALF_UP);
        var fee = new Money(
                BigDecimal.valueOf(random.nextInt(1_000_000), 2), kroner("0").currency());
        var before = fee;
        for (int year = 2026; year < 2030; year++) {
            var now = index.moved(fee, known, YearMonth.of(year, 6));
            assertThat(now).isGreaterThanOrEqualTo(before);
            assertThat(index.moved(fee, still, YearMonth.of(year, 6))).isEqualTo(fee);
            before = now;
        }
    }

    private static Money moved(FeeIndex index) {
        return index.moved(kroner("310000"), KNOWN, JANUARY);
    }

    private static IndexLimits limits(
            @Nullable String threshold, @Nullable String share, @Nullable String cap, @Nullable String floor) {
        return new IndexLimits(decimal(threshold), decimal(share), decimal(cap), decimal(floor));
    }

    private static @Nullable BigDecimal decimal(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static IndexValue value(YearMonth month, String value) {
        return new IndexValue(month, new BigDecimal(value), LocalDate.of(2020, 1, 1));
    }
}
