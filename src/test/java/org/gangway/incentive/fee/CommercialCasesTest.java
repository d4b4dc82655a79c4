package org.gangway.incentive.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.partmonth.DayCounting;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.partmonth.SplitMonth;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked examples of commercial terms, each choice with its value. */
class CommercialCasesTest {

    @Test
    void sharesAMonthInWhichTheFeeChanges() throws IOException {
        var example = CommercialCases.of("CM-07");
        var inputs = CommercialCases.map(example, "inputs");
        var month = YearMonth.parse(CommercialCases.text(inputs, "month"));
        var change = LocalDate.parse(CommercialCases.text(inputs, "newFrom"));
        var old = new Period(month.atDay(1), change.minusDays(1));
        var renewed = new Period(change, month.atEndOfMonth());
        var terms = schedule(
                        CommercialCases.text(inputs, "atRiskPercent"),
                        List.of(level(
                                "a",
                                CommercialCases.text(inputs, "allocationPercent"),
                                new CreditRule.WholeAllocation())))
                .schedule();

        for (var by : ChangeWithinMonth.values()) {
            var before = input(month, CommercialCases.text(inputs, "oldFee"));
            var after = input(month, CommercialCases.text(inputs, "newFee"));
            var statement = switch (by) {
                case FROM_NEXT_MONTH -> IncentiveCalculation.compute(terms, before);
                case WHOLE_MONTH -> IncentiveCalculation.compute(terms, after);
                default -> {
                    var counting = new DayCounting(by, day -> isWorked(by, inputs, day));
                    yield SplitMonth.settle(
                                    List.of(part(old, terms, before, counting), part(renewed, terms, after, counting)))
                            .statement();
                }
            };
            assertAmounts(statement, CommercialCases.map(example, "expected", by.name()));
        }
    }

    @Test
    void pricesVolumesInBands() throws IOException {
        var example = CommercialCases.of("CM-01");
        var inputs = CommercialCases.map(example, "inputs");
        var volumes = CommercialCases.list(inputs, "volumes");
        var printed = CommercialCases.map(inputs, "printedExample");

        for (var reading : BandReading.values()) {
            var expected = CommercialCases.list(CommercialCases.map(example, "expected"), reading.name());
            for (int i = 0; i < volumes.size(); i++) {
                assertThat(byVolume(inputs, "0", reading, null, volumes.get(i)).amount())
                        .isEqualTo(kroner(String.valueOf(expected.get(i))));
            }
            assertThat(byVolume(printed, "0", reading, null, printed.get("volume"))
                            .amount()
                            .amount())
                    .isEqualByComparingTo(CommercialCases.text(
                            CommercialCases.map(example, "expected", "printedExample"), reading.name()));
        }
    }

    @Test
    void paysAMinimumAndRestsCreditsOnTheFeeOfTheMonth() throws IOException {
        var example = CommercialCases.of("CM-02");
        var inputs = CommercialCases.map(example, "inputs");
        var volumes = CommercialCases.list(inputs, "volumes");
        var terms = schedule(
                        CommercialCases.text(inputs, "atRiskPercent"),
                        List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule();

        for (var covers : MinimumCovers.values()) {
            var expected = CommercialCases.map(example, "expected", covers.name());
            var minimum = new FeeMinimum(kroner(CommercialCases.text(inputs, "minimum")), covers);
            for (int i = 0; i < volumes.size(); i++) {
                var fee = byVolume(
                        inputs, CommercialCases.text(inputs, "flat"), BandReading.MARGINAL, minimum, volumes.get(i));
                var input =
                        MonthInput.of(YearMonth.of(2026, 10), fee, List.of(result("a", "90")), MonthCircumstances.NONE);
                var totals = IncentiveCalculation.compute(terms, input).totals();
                assertThat(totals.fee())
                        .isEqualTo(kroner(String.valueOf(
                                CommercialCases.list(expected, "fee").get(i))));
                assertThat(totals.credits())
                        .isEqualTo(kroner(String.valueOf(
                                CommercialCases.list(expected, "atRisk").get(i))));
            }
        }
    }

    @Test
    void movesTheFeeByAnIndex() throws IOException {
        var example = CommercialCases.of("CM-11");
        var inputs = CommercialCases.map(example, "inputs");
        var known = known(CommercialCases.map(inputs, "index"));
        var index = new FeeIndex("Index", known.getFirst().month());
        var fee = kroner(CommercialCases.text(inputs, "fee"));
        var from = YearMonth.from(LocalDate.parse(CommercialCases.text(inputs, "adjustedOn")));

        CommercialCases.map(example, "expected", "newFee").forEach((rate, steps) -> {
            var decimals = "EXACT".equals(rate) ? null : Integer.valueOf(rate.toString());
            ((Map<?, ?>) steps).forEach((step, expected) -> {
                if (!"ratePercent".equals(step)) {
                    var words = step.toString().split(" ", 2);
                    var mode = words.length == 2 ? RoundingMode.valueOf(words[1]) : RoundingMode.HALF_UP;
                    assertThat(index.rounded(decimals, new BigDecimal(words[0]), mode)
                                    .moved(fee, known, from)
                                    .amount())
                            .as("%s, %s", rate, step)
                            .isEqualByComparingTo(expected.toString());
                }
            });
        });
        assertThat(index.moved(fee, known, from.minusMonths(1)))
                .isEqualTo(kroner(CommercialCases.text(CommercialCases.map(example, "expected"), "december2026")));
        assertThat(index.moved(fee, known, from))
                .isEqualTo(kroner(CommercialCases.text(CommercialCases.map(example, "expected"), "january2027")));
    }

    @Test
    void keepsTheChangeOfAnIndexWithinItsLimits() throws IOException {
        var example = CommercialCases.of("CM-12");
        var inputs = CommercialCases.map(example, "inputs");
        var known = known(CommercialCases.map(inputs, "index"));
        var plain = new FeeIndex("Index", known.getFirst().month()).rounded(2, null, RoundingMode.HALF_UP);
        var limited = plain.with(new IndexLimits(
                null,
                null,
                new BigDecimal(CommercialCases.text(inputs, "capPercent")),
                new BigDecimal(CommercialCases.text(inputs, "floorPercent"))));

        for (var choice : Map.of("CAP_AND_FLOOR", limited, "NO_LIMITS", plain).entrySet()) {
            for (var expected : CommercialCases.list(CommercialCases.map(example, "expected"), choice.getKey())) {
                var year = (Map<?, ?>) expected;
                var from = YearMonth.from(LocalDate.parse(CommercialCases.text(year, "from")));
                assertThat(choice.getValue().moved(kroner(CommercialCases.text(inputs, "fee")), known, from))
                        .isEqualTo(kroner(CommercialCases.text(year, "fee")));
            }
        }
    }

    private static List<IndexValue> known(Map<?, ?> values) {
        return values.entrySet().stream()
                .map(value -> new IndexValue(
                        YearMonth.parse(value.getKey().toString()),
                        new BigDecimal(value.getValue().toString()),
                        LocalDate.EPOCH))
                .sorted(Comparator.comparing(IndexValue::month))
                .toList();
    }

    private static MonthFee byVolume(
            Map<?, ?> inputs, String flat, BandReading reading, @Nullable FeeMinimum minimum, Object volume) {
        var bands = inputs.containsKey("bands")
                ? CommercialCases.list(inputs, "bands").stream()
                        .map(band -> band((Map<?, ?>) band))
                        .toList()
                : List.of(band(inputs));
        var unit = new UnitFee("invoice", "invoices", CountedVolume.ALL, StepRounding.NONE, reading, bands);
        return new MonthFee(
                kroner(flat),
                FeeRules.USUAL.withUnits(List.of(unit), minimum),
                List.of(new BigDecimal(String.valueOf(volume))));
    }

    private static PriceBand band(Map<?, ?> band) {
        var upTo = band.get("upTo");
        return new PriceBand(
                upTo == null ? null : new BigDecimal(upTo.toString()),
                new BigDecimal(CommercialCases.text(band, "price")));
    }

    private static void assertAmounts(Statement statement, Map<?, ?> expected) {
        assertThat(statement.totals().fee()).isEqualTo(kroner(CommercialCases.text(expected, "fee")));
        assertThat(statement.totals().credits()).isEqualTo(kroner(CommercialCases.text(expected, "credit")));
        assertThat(statement.totals().net()).isEqualTo(kroner(CommercialCases.text(expected, "net")));
    }

    private static PartMonth part(Period days, IncentiveSchedule terms, MonthInput input, DayCounting counting) {
        return new PartMonth(days, terms, input, counting.of(days).orElse(null));
    }

    private static MonthInput input(YearMonth month, String fee) {
        return new MonthInput(month, kroner(fee), List.of(result("a", "90")));
    }

    private static boolean isWorked(ChangeWithinMonth by, Map<?, ?> inputs, LocalDate day) {
        var sites = by == ChangeWithinMonth.BY_WORKING_DAYS_OF_BOTH
                ? Stream.of("clientSite", "vendorSite")
                : Stream.of("clientSite");
        return sites.map(name -> CommercialCases.map(inputs, name))
                .noneMatch(site -> CommercialCases.list(site, "closed").contains(day.toString())
                        || CommercialCases.list(site, "daysOff")
                                .contains(day.getDayOfWeek().name().substring(0, 3)));
    }
}
