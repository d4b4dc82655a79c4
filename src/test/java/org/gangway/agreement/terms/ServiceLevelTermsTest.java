package org.gangway.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.engagement.CountedCalendars;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.json.FieldFault;
import org.gangway.measure.Aggregation;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Direction;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.LateReportTreatment;
import org.gangway.measure.Level;
import org.gangway.measure.LevelValues;
import org.gangway.measure.LowVolumeRule;
import org.gangway.measure.MeasuringWindow;
import org.gangway.measure.MeasuringWindowTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.MinimumVolume;
import org.gangway.measure.MissAllowance;
import org.gangway.measure.PercentileMethod;
import org.gangway.measure.PercentileTerms;
import org.gangway.measure.ShortCallLimit;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceLevelTermsTest {

    @Test
    void writesCanonicalJson() {
        assertThat(closeOnTime("98.50", "95").toJson())
                .isEqualTo("{\"expected\":{\"bound\":\"INCLUSIVE\",\"value\":\"98.5\"},\"id\":\"close\","
                        + "\"metric\":\"GL-02\",\"minimum\":{\"bound\":\"INCLUSIVE\",\"value\":\"95\"},"
                        + "\"name\":\"Close tasks on time\",\"period\":\"MONTH\",\"reportingDueBusinessDays\":5,"
                        + "\"rounding\":{\"compareRounded\":false,\"mode\":\"HALF_UP\",\"scale\":2},"
                        + "\"segment\":{\"name\":\"ALL\",\"whole\":true},"
                        + "\"volume\":{\"lowVolumeMonths\":\"LEFT_OUT\",\"minimum\":\"0\"}}");
    }

    @Test
    void comesBackFromItsJson() {
        var terms = new ServiceLevelTerms(
                "dso-770",
                "Debitordage »Nord« – 1\\2",
                Metric.DSO_BALANCE,
                new AgreedLevels(Level.exclusive("41.25"), null),
                new FigureRounding(1, RoundingMode.HALF_EVEN, true),
                new MinimumVolume(new BigDecimal("20"), MinimumVolume.LowVolumeMonths.EVALUATED),
                7,
                ReceivablesSegment.of("ALL"));

        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, terms.toJson())).isEqualTo(terms);
    }

    @Test
    void saysWhoseCalendarCountsAndNothingWhereBothDo() {
        var both = closeOnTime("98", null);
        var ofVendor = new ServiceLevelTerms(
                both.id(),
                both.name(),
                both.metric(),
                both.levels(),
                both.rounding(),
                both.volume(),
                both.reportingDueBusinessDays(),
                CountedCalendars.VENDOR,
                both.segment(),
                both.evaluationRules(),
                null);

        assertThat(both.toJson()).doesNotContain("reportingCalendars");
        assertThat(((ServiceLevelTerms) TermValue.fromJson(TermKind.SERVICE_LEVEL, both.toJson())).reportingCalendars())
                .isEqualTo(CountedCalendars.BOTH);
        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, ofVendor.toJson()))
                .isEqualTo(ofVendor)
                .isNotEqualTo(both);
    }

    @Test
    void refusesLevelsTheMetricCannotHave() {
        assertThatThrownBy(() -> closeOnTime("101", null)).hasMessageContaining("measure.level-above-hundred");
        assertThatThrownBy(() -> closeOnTime("95", "98")).hasMessageContaining("measure.minimum-better-than-expected");
    }

    @Test
    void refusesANameThatSaysNothing() {
        assertThatThrownBy(() -> ServiceLevelTerms.usual(
                        "close", "  ", Metric.CLOSE_CALENDAR_ADHERENCE, AgreedLevels.of("98", null)))
                .hasMessageContaining("agreement.service-level-name-length");
    }

    @Test
    void refusesAReportingDayThatNoMonthHas() {
        var usual = closeOnTime("98", null);

        assertThatThrownBy(() -> new ServiceLevelTerms(
                        usual.id(),
                        usual.name(),
                        usual.metric(),
                        usual.levels(),
                        usual.rounding(),
                        usual.volume(),
                        21,
                        usual.segment()))
                .hasMessageContaining("agreement.reporting-due-out-of-range");
    }

    @Test
    void keepsTheKeyOfTheScheduleForTheSchedule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ServiceLevelTerms.usual("incentive", "Name", Metric.ACCURACY, AgreedLevels.of("98", null)));
    }

    @Test
    void leavesOutWhatIsNeutralAndKeepsTheBytesOfSignedTerms() {
        var terms = closeOnTime("98.50", "95");

        assertThat(terms.with(EvaluationTerms.USUAL).toJson()).isEqualTo(terms.toJson());
        assertThat(terms.with(EvaluationTerms.USUAL.withWindow(
                                new MeasuringWindowTerms(new MeasuringWindow.Month(), Aggregation.MEAN)))
                        .toJson())
                .isEqualTo(terms.toJson());
    }

    private static ContinuousImprovement improvement() {
        return new ContinuousImprovement(
                new RatchetTerms(
                        Direction.HIGHER,
                        new BigDecimal("100.0"),
                        Percentage.of("20"),
                        new RatchetDriver.BestOf(3, 12),
                        false,
                        1),
                new ReviewSchedule(YearMonth.of(2026, 12), 12));
    }

    @Test
    void writesImprovementOnlyWhereItIsAgreed() {
        var terms = closeOnTime("98.5", "95");

        var improving = terms.with(improvement());

        assertThat(improving.toJson())
                .contains("\"improvement\":{\"better\":\"HIGHER\",\"decimals\":1,"
                        + "\"driver\":{\"best\":3,\"kind\":\"bestOf\",\"months\":12},\"ideal\":\"100\","
                        + "\"mayWorsen\":false,\"most\":\"20\","
                        + "\"review\":{\"everyMonths\":12,\"from\":\"2026-12\"}}");
        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, improving.toJson()))
                .isEqualTo(improving);
        assertThat(improving.with((ContinuousImprovement) null).toJson()).isEqualTo(terms.toJson());
    }

    @Test
    void movesItsLevelsAndKeepsTheRest() {
        var terms = closeOnTime("98", "95").with(improvement());

        var moved = terms.with(new LevelValues(new BigDecimal("98.4"), new BigDecimal("95.4")));

        assertThat(moved.levels()).isEqualTo(AgreedLevels.of("98.4", "95.4"));
        assertThat(moved).isEqualTo(closeOnTime("98.4", "95.4").with(improvement()));
        assertThat(moved.values()).isEqualTo(new LevelValues(new BigDecimal("98.4"), new BigDecimal("95.4")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "ideal":"100"      | "ideal":"98.4"         | improvement.ideal              | incentive.ratchet-ideal-passed
                    "ideal":"100"      | "ideal":"101"          | improvement.ideal              | measure.level-above-hundred
                    "better":"HIGHER"  | "better":"LOWER"       | improvement.better             | incentive.ratchet-direction-differs
                    "most":"20"        | "most":"0"             | improvement.most               | incentive.share-out-of-range
                    "everyMonths":12   | "everyMonths":0        | improvement.review.everyMonths | incentive.review-months
                    "everyMonths":12   | "everyMonths":61       | improvement.review.everyMonths | incentive.review-months
                    "from":"2026-12"   | "from":"2026-13"       | improvement.review.from        | json.field-unreadable
                    "best":3           | "best":13              | improvement.driver.best        | incentive.months-out-of-range
                    "decimals":1       | "decimals":7           | improvement.decimals           | incentive.ratchet-decimals
                    "decimals":1       | "decimals":1,"step":1  | improvement.step               | json.field-unknown
                    """)
    void saysWhereItCannotImprove(String sound, String unsound, String path, String rule) {
        var json = closeOnTime("98.50", "95").with(improvement()).toJson();

        assertThatThrownBy(() -> TermValue.fromJson(TermKind.SERVICE_LEVEL, json.replace(sound, unsound)))
                .isInstanceOfSatisfying(
                        InconsistentTerms.class,
                        unfit -> assertThat(unfit.faults())
                                .extracting(FieldFault::path, FieldFault::rule)
                                .containsExactly(tuple(path, rule)));
    }

    static Stream<EvaluationTerms> evaluations() {
        return Stream.of(
                EvaluationTerms.USUAL.withWindow(
                        new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED)),
                EvaluationTerms.USUAL.withWindow(
                        new MeasuringWindowTerms(new MeasuringWindow.Quarter(4), Aggregation.MEAN)),
                EvaluationTerms.USUAL.withWindow(
                        new MeasuringWindowTerms(new MeasuringWindow.YearToDate(7), Aggregation.POOLED)),
                EvaluationTerms.USUAL.withWindow(
                        new MeasuringWindowTerms(new MeasuringWindow.WithMonthBefore(), Aggregation.MEAN)),
                EvaluationTerms.USUAL.withAllowance(new MissAllowance(1, 30)),
                EvaluationTerms.USUAL
                        .withLowVolume(new LowVolumeRule.PoolMonths(3))
                        .withLateReport(LateReportTreatment.NOT_REPORTED),
                EvaluationTerms.USUAL.withLowVolume(new LowVolumeRule.CarryLast(2)));
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void comesBackFromItsJsonHoweverItIsEvaluated(EvaluationTerms evaluationTerms) {
        var terms = closeOnTime("98", "95").with(evaluationTerms);

        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, terms.toJson())).isEqualTo(terms);
        assertThat(terms.comparison().allowance()).isEqualTo(evaluationTerms.allowance());
    }

    @Test
    void comesBackWithItsPercentile() {
        var ninety = new PercentileTerms(PercentileMethod.NIST, Percentage.of("90"));
        var terms = ServiceLevelTerms.usual("cycle", "Cycle", Metric.INVOICE_CYCLE_TIME_P95, AgreedLevels.of("5", null))
                .with(EvaluationTerms.USUAL.withPercentile(ninety));

        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, terms.toJson())).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    window      | {"kind":"fortnight","aggregation":"POOLED"}                | window.kind       | json.kind-unknown
                    window      | {"kind":"rollingMonths","months":61,"aggregation":"MEAN"}  | window.months     | measure.window-months
                    window      | {"kind":"quarter","firstMonth":13,"aggregation":"MEAN"}    | window.firstMonth | measure.window-first-month
                    window      | {"kind":"rollingMonths","aggregation":"MEAN"}              | window.months     | json.field-missing
                    window      | {"kind":"month","aggregation":"MEAN","days":3}             | window.days       | json.field-unknown
                    allowance   | {"atMost":3,"below":3}                                     | allowance         | measure.allowance-out-of-range
                    lowVolume   | {"kind":"poolMonths","months":1}                           | lowVolume.months  | measure.window-months
                    percentile  | {"method":"NIST","share":"90"}                             | percentile        | measure.not-a-percentile
                    """)
    void saysWhereItCannotBeEvaluated(String part, String json, String path, String rule) {
        var text = closeOnTime("98", "95").toJson();
        var document = text.substring(0, text.length() - 1) + ",\"" + part + "\":" + json + "}";

        assertThatThrownBy(() -> TermValue.fromJson(TermKind.SERVICE_LEVEL, document))
                .isInstanceOfSatisfying(
                        InconsistentTerms.class,
                        unfit -> assertThat(unfit.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.rule()).isEqualTo(rule);
                        }));
    }

    @Test
    void refusesPartsThatDoNotGoTogether() {
        var terms = closeOnTime("98", "95");
        var mean = new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.MEAN);

        assertThatThrownBy(() ->
                        terms.with(EvaluationTerms.USUAL.withWindow(mean).withAllowance(new MissAllowance(1, 30))))
                .hasMessageContaining("measure.allowance-needs-pooling");
        assertThatThrownBy(() -> terms.with(
                        EvaluationTerms.USUAL.withWindow(mean).withLowVolume(new LowVolumeRule.CarryLast(2))))
                .hasMessageContaining("measure.low-volume-needs-month");
        assertThatThrownBy(() -> terms.with(EvaluationTerms.USUAL.withWindow(
                        new MeasuringWindowTerms(new MeasuringWindow.Week(), Aggregation.MEAN))))
                .hasMessageContaining("measure.window-shorter-than-month");
        assertThatThrownBy(() -> AgreementFixtures.paidOnTime("90", null)
                        .with(EvaluationTerms.USUAL.withLateReport(LateReportTreatment.NOT_REPORTED)))
                .hasMessageContaining("measure.late-report-needs-reports");
    }

    @Test
    void asksForALimitOfShortCallsOnlyWhereTheFormulaCountsThem() {
        var levels = AgreedLevels.of("80", null);
        assertThatThrownBy(() -> ServiceLevelTerms.usual("calls", "Calls", Metric.ANSWERED_IN_TIME_F5, levels))
                .hasMessageContaining("measure.short-call-limit-missing");
        var first = ServiceLevelTerms.usual("calls", "Calls", Metric.ANSWERED_IN_TIME_F1, levels);
        assertThatThrownBy(() -> first.with(EvaluationTerms.USUAL.withShortCalls(new ShortCallLimit(5))))
                .hasMessageContaining("measure.short-call-limit-of-other-metric");
        assertThatThrownBy(() -> new ShortCallLimit(0)).hasMessageContaining("measure.short-call-limit-out-of-range");

        var fifth = new ServiceLevelTerms(
                "calls",
                "Calls",
                Metric.ANSWERED_IN_TIME_F5,
                levels,
                first.rounding(),
                first.volume(),
                first.reportingDueBusinessDays(),
                first.reportingCalendars(),
                first.segment(),
                EvaluationTerms.USUAL.withShortCalls(new ShortCallLimit(5)),
                null);
        assertThat(fifth.toJson()).contains("\"shortCalls\":{\"seconds\":5}");
        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, fifth.toJson())).isEqualTo(fifth);
        assertThat(first.toJson()).doesNotContain("shortCalls");
    }
}
