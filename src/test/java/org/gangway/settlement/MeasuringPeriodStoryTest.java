package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.MeasuringPeriod;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.MissingFigures;
import org.gangway.performance.figures.NewFigure;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The close measured over a quarter or two weeks, the accuracy of postings by the month. */
@ModuleTest
@UseCase("UC-05")
class MeasuringPeriodStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    PerformanceService performance;

    @Autowired
    ReportingService reporting;

    private World world;

    @BeforeEach
    void begin() {
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesTheMonthsBetweenWithoutAFigureAndTheQuarterInItsLastMonth() {
        var story = measured(MeasuringPeriodTerms.of(MeasuringPeriod.QUARTER));
        for (var month : java.util.List.of(JANUARY, FEBRUARY, MARCH)) {
            story.correct(month, ACCURACY, "99");
        }
        story.correct(MARCH, CLOSE, "94");
        story.agree(JANUARY);
        story.agree(FEBRUARY);
        Acting.as(world.manager());

        assertThat(result(story, JANUARY).attainment()).isEqualTo(Attainment.NO_WINDOW_ENDS);
        assertThat(result(story, JANUARY).overdue()).isFalse();
        assertThat(result(story, JANUARY).dueOn()).isAfter(MARCH.atEndOfMonth());
        assertThat(result(story, MARCH).attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(settlement
                        .prepare(story.engagement(), MARCH)
                        .amounts()
                        .credits()
                        .isZero())
                .isFalse();
    }

    @Test
    void refusesAFigureOfAMonthInWhichNoQuarterEnds() {
        var story = measured(MeasuringPeriodTerms.of(MeasuringPeriod.QUARTER));

        assertThatThrownBy(() -> story.correct(FEBRUARY, CLOSE, "94"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("measure.no-window-ends"));
    }

    @Test
    void missesNoFigureOfAMonthInWhichNoQuarterEnds() {
        var story = measured(MeasuringPeriodTerms.of(MeasuringPeriod.QUARTER));
        story.correct(FEBRUARY, ACCURACY, "99");
        Acting.as(world.manager());

        assertThat(performance.missing(FEBRUARY, 10).stream().map(MissingFigures::engagement))
                .doesNotContain(story.engagement());
        assertThat(performance.missing(MARCH, 10).stream().map(MissingFigures::engagement))
                .contains(story.engagement());
    }

    /** 99 % until 12 January, 94 % until the 26th: the worst counts, once both are there. */
    @Test
    void settlesAMonthByTheFortnightsThatEndInIt() {
        var story = measured(MeasuringPeriodTerms.of(MeasuringPeriod.TWO_WEEKS));
        story.correct(JANUARY, ACCURACY, "99");
        report(story, LocalDate.of(2025, 1, 12), "99");
        Acting.as(world.manager());
        assertThatThrownBy(() -> settlement.prepare(story.engagement(), JANUARY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("settlement.figures-missing"));
        assertThat(performance.missing(JANUARY, 10).stream().map(MissingFigures::engagement))
                .contains(story.engagement());

        report(story, LocalDate.of(2025, 1, 26), "94");
        Acting.as(world.manager());

        var january = result(story, JANUARY);
        assertThat(january.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(january.value()).isEqualByComparingTo("94");
        assertThat(january.explanation().toString()).contains("measure-window-part", "measure-window-worst");
        assertThat(settlement
                        .prepare(story.engagement(), JANUARY)
                        .amounts()
                        .credits()
                        .isZero())
                .isFalse();
        assertThat(performance.missing(JANUARY, 10).stream().map(MissingFigures::engagement))
                .doesNotContain(story.engagement());
    }

    @Test
    void refusesAFigureOfTheWholeMonthWhereFortnightsAreMeasured() {
        var story = measured(MeasuringPeriodTerms.of(MeasuringPeriod.TWO_WEEKS));

        assertThatThrownBy(() -> story.correct(JANUARY, CLOSE, "94"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("measure.window-end-unknown"));
    }

    private SettlementStory measured(MeasuringPeriodTerms close) {
        return SettlementStory.evaluated(
                application, world, EvaluationTerms.USUAL.withMeasured(close), EvaluationTerms.USUAL);
    }

    private void report(SettlementStory story, LocalDate windowEnd, String right) {
        Acting.as(world.lead(), () -> {
            reporting.report(
                    story.engagement(),
                    new NewFigure(CLOSE, YearMonth.from(windowEnd), new BigDecimal(right), new BigDecimal(100), 0)
                            .ofWindow(windowEnd));
            return true;
        });
    }

    private ServiceLevelResult result(SettlementStory story, YearMonth month) {
        return performance.results(story.engagement(), month).stream()
                .filter(result -> result.serviceLevelId().equals(CLOSE))
                .findFirst()
                .orElseThrow();
    }
}
