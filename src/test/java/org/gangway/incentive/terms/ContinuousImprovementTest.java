package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.check.RatchetCheck;
import org.gangway.json.Codec;
import org.gangway.json.FieldFault;
import org.gangway.json.Reading;
import org.gangway.measure.Direction;
import org.gangway.measure.LevelValues;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContinuousImprovementTest {

    private static final Codec<ContinuousImprovement> CODEC = Codec.ofDocuments(ContinuousImprovement.class);

    private static final ReviewSchedule YEARLY = new ReviewSchedule(YearMonth.of(2026, 12), 12);
    private static final LevelValues LEVELS = new LevelValues(new BigDecimal("98"), new BigDecimal("95"));

    static Stream<ContinuousImprovement> improvements() {
        return Stream.of(
                new ContinuousImprovement(ratchet(Direction.HIGHER, "100", new RatchetDriver.BestOf(3, 12)), YEARLY),
                new ContinuousImprovement(
                        ratchet(Direction.LOWER, "0", new RatchetDriver.MeanOf(6, 2)),
                        new ReviewSchedule(YearMonth.of(2025, 1), 1)));
    }

    @ParameterizedTest
    @MethodSource("improvements")
    void comesBackFromItsJson(ContinuousImprovement terms) {
        assertThat(CODEC.read(CODEC.write(terms))).isEqualTo(new Reading<>(terms, List.of()));
    }

    @Test
    void writesEqualNumbersAsEqualText() {
        var terms =
                new ContinuousImprovement(ratchet(Direction.HIGHER, "1E+2", new RatchetDriver.BestOf(3, 12)), YEARLY);

        assertThat(CODEC.write(terms))
                .containsEntry("ideal", "100")
                .containsEntry("review", Map.of("from", "2026-12", "everyMonths", 12));
    }

    @Test
    void namesEveryFieldThatCannotBeRead() {
        var map = new HashMap<>(CODEC.write(
                new ContinuousImprovement(ratchet(Direction.HIGHER, "100", new RatchetDriver.BestOf(3, 12)), YEARLY)));
        map.put("review", Map.of("from", "June", "everyMonths", 12, "day", 3));
        map.put("step", "1");
        map.remove("most");

        assertThat(CODEC.read(map).faults())
                .extracting(FieldFault::path, FieldFault::rule)
                .containsExactlyInAnyOrder(
                        tuple("most", "json.field-missing"),
                        tuple("review.from", "json.field-unreadable"),
                        tuple("review.day", "json.field-unknown"),
                        tuple("step", "json.field-unknown"));
    }

    @ParameterizedTest(name = "every {0} months: {1}")
    @CsvSource({"0, false", "1, true", "60, true", "61, false"})
    void reviewsAtLeastEveryFiveYears(int months, boolean sound) {
        var terms = new ContinuousImprovement(
                ratchet(Direction.HIGHER, "100", new RatchetDriver.BestOf(3, 12)),
                new ReviewSchedule(YearMonth.of(2026, 12), months));

        var faults = RatchetCheck.faults(terms, Direction.HIGHER, LEVELS);

        assertThat(faults.isEmpty()).isEqualTo(sound);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault)
                        .isEqualTo(new FieldFault(
                                "review.everyMonths",
                                "incentive.review-months",
                                Map.of("count", months, "longest", 60))));
    }

    @ParameterizedTest(name = "{0} is better, ideal {1}: {2}")
    @CsvSource({"HIGHER, 97.9, true", "HIGHER, 98, false", "LOWER, 98.1, true", "LOWER, 98, false", "LOWER, 0, false"})
    void hasAnIdealThatTheExpectedLevelHasNotPassed(Direction better, String ideal, boolean passed) {
        var terms = new ContinuousImprovement(ratchet(better, ideal, new RatchetDriver.BestOf(3, 12)), YEARLY);

        assertThat(RatchetCheck.faults(terms, better, LEVELS))
                .extracting(FieldFault::path, FieldFault::rule)
                .isEqualTo(passed ? List.of(tuple("ideal", "incentive.ratchet-ideal-passed")) : List.of());
    }

    @Test
    void goesTheWayOfItsServiceLevel() {
        var terms =
                new ContinuousImprovement(ratchet(Direction.HIGHER, "97", new RatchetDriver.BestOf(13, 12)), YEARLY);

        assertThat(RatchetCheck.faults(terms, Direction.LOWER, LEVELS))
                .extracting(FieldFault::path, FieldFault::rule)
                .containsExactly(
                        tuple("driver.best", "incentive.months-out-of-range"),
                        tuple("better", "incentive.ratchet-direction-differs"));
    }

    private static RatchetTerms ratchet(Direction better, String ideal, RatchetDriver driver) {
        return new RatchetTerms(better, new BigDecimal(ideal), Percentage.of("20"), driver, false, 1);
    }
}
