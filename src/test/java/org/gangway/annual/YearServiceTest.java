package org.gangway.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.document.CsvStyle;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.signin.Acting;
import org.gangway.language.TestTexts;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.shared.Period;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class YearServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    YearService years;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void settleThreeMonths() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        Acting.as(world.manager());
        settle(JANUARY, "90", "90");
        settle(JANUARY.plusMonths(1), "99", "99.7");
        settle(JANUARY.plusMonths(2), "98", "98");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void addsUpTheYearAndSaysWhatTheCapLeaves() {
        var year = years.calendarYear(story.engagement(), 2025);

        assertThat(year.lines())
                .extracting(YearLine::month)
                .containsExactly(JANUARY, JANUARY.plusMonths(1), JANUARY.plusMonths(2));
        var january = year.lines().getFirst();
        // credits of 28,800 and 19,200, cut to a tenth of the fee of 400,000
        assertThat(january.amounts().credits()).isEqualTo(kroner("40000"));
        assertThat(january.cap()).isEqualTo(kroner("40000"));
        assertThat(january.left()).isEqualTo(kroner("0"));
        assertThat(year.lines().get(1).left()).isEqualTo(kroner("40000"));
        assertThat(year.sum(MonthTotals::fee)).isEqualTo(kroner("1200000"));
        assertThat(year.sum(MonthTotals::bonus)).isEqualTo(kroner("4000"));
        // two good months after January give its credits back
        assertThat(year.sum(MonthTotals::earnedBack)).isEqualTo(kroner("40000"));
        assertThat(year.sum(MonthTotals::net)).isEqualTo(kroner("1204000"));
        assertThat(year.isPreliminary()).isTrue();
    }

    @Test
    void knowsCalendarAndContractYears() {
        assertThat(years.newest(story.engagement())).isEqualTo(2025);
        assertThat(years.calendarYear(story.engagement(), 2026).lines()).isEmpty();
        assertThat(years.contractYear(story.engagement(), 1).lines()).hasSize(3);
        assertThat(years.contractYear(story.engagement(), 2).lines()).isEmpty();
        assertThat(years.calendarYear(story.engagement(), 2026).spans())
                .containsExactly(YearSpan.calendar(2025), new YearSpan(true, 1, JANUARY));
    }

    @Test
    void countsContractYearsFromTheFirstMonthOfTheTerm() {
        var term = new Period(LocalDate.of(2025, 4, 15), LocalDate.of(2028, 3, 31));

        assertThat(YearSpan.contract(term, 2).first()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(YearSpan.contract(term, 2).last()).isEqualTo(YearMonth.of(2027, 3));
        assertThat(YearSpan.contractYear(term, YearMonth.of(2026, 3))).isEqualTo(1);
        assertThat(YearSpan.contractYear(term, YearMonth.of(2026, 4))).isEqualTo(2);
    }

    @Test
    void exportsFiguresThatCanBeCalculatedWith() {
        var span = YearSpan.calendar(2025);

        var csv = years.csv(story.engagement(), span, CsvStyle.NEUTRAL, TestTexts.DANISH);
        var workbook = years.workbook(story.engagement(), span, TestTexts.DANISH);

        var rows = new String(csv.content(), StandardCharsets.UTF_8).lines().toList();
        assertThat(csv.name().value()).isEqualTo("Afregning Month-end close, Kalenderåret 2025.csv");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1))
                .isEqualTo("2025-01,400000.00,-40000.00,0.00,0.00,0.00,0.00,360000.00,0.00,DKK,40000.00,0.00,Udkast");
        assertThat(workbook.content()).startsWith('P', 'K');
    }

    @Test
    void isHiddenFromAnotherVendor() {
        Acting.as(world.otherLead());
        var id = story.engagement();

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> years.newest(id),
                () -> years.calendarYear(id, 2025),
                () -> years.contractYear(id, 1),
                () -> years.csv(id, YearSpan.calendar(2025), CsvStyle.NEUTRAL, TestTexts.DANISH),
                () -> years.workbook(id, YearSpan.calendar(2025), TestTexts.DANISH))) {
            assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(attempt);
        }
    }

    private void settle(YearMonth month, String close, String accuracy) {
        story.report(month, close, accuracy);
        settlement.prepare(story.engagement(), month);
    }
}
