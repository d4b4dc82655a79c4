package org.gangway.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.YearCalendarService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On the last day on which they are reported in time, for each month of the term that lacks one. */
@ModuleTest
@UseCase("UC-56")
class FigureEntriesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    YearCalendarService calendar;

    @Autowired
    ReportedPlaces reported;

    @Autowired
    SignedServiceLevelReader signedServiceLevels;

    @Autowired
    WorkPlaces places;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = SettlementStory.signed(application, world);
    }

    @Test
    void standInTheCalendarOfBothUntilTheyAreReported() {
        var due = due(world.manager(), 2025);
        assertThat(due).as("January to November fall due in 2025").hasSize(11);
        assertThat(due).allSatisfy(entry -> {
            assertThat(entry.place().side()).contains(Side.VENDOR);
            assertThat(entry.time().firstDay(ZoneOffset.UTC).getYear()).isEqualTo(2025);
        });
        assertThat(due.getFirst().place().address()).endsWith("/performance?month=2025-01");
        assertThat(due.getFirst().time().firstDay(ZoneOffset.UTC))
                .isBetween(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 15));

        story.correct(JANUARY, SettlementFixtures.CLOSE, "99");
        assertThat(due(world.lead(), 2025)).as("one lacks still").hasSize(11);
        story.correct(JANUARY, SettlementFixtures.ACCURACY, "99");
        assertThat(due(world.lead(), 2025))
                .hasSize(10)
                .noneMatch(it -> it.place().address().endsWith("2025-01"));
    }

    @Test
    void endWithTheTerm() {
        assertThat(due(world.manager(), 2027))
                .as("December 2026 is the last month")
                .singleElement()
                .satisfies(it -> assertThat(it.place().address()).endsWith("2026-12"));
    }

    @Test
    void areNobodyElses() {
        assertThat(Acting.as(
                                world.otherLead(),
                                () -> calendar.mine(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                        .entries())
                .noneMatch(it -> it.kind() == CalendarEntryKind.FIGURES);
    }

    @Test
    void areOverdueByTheClockOfTheVendor() {
        var last = due(world.manager(), 2025).getFirst().time().firstDay(ZoneOffset.UTC);
        // Vilnius is two hours ahead of UTC in February
        assertThat(overdue(last.atTime(21, 59).toInstant(ZoneOffset.UTC))).isEmpty();
        assertThat(overdue(last.atTime(22, 1).toInstant(ZoneOffset.UTC))).containsEntry(story.engagement(), 2);
        // the first of March has begun there, so that it is February's turn
        assertThat(overdue(Instant.parse("2025-02-28T21:59:00Z"))).containsEntry(story.engagement(), 2);
        assertThat(overdue(Instant.parse("2025-02-28T22:01:00Z"))).isEmpty();
    }

    private Map<org.gangway.engagement.EngagementId, Integer> overdue(Instant now) {
        var figures = new OverdueFigures(reported, signedServiceLevels, places, Clock.fixed(now, ZoneOffset.UTC));
        return Acting.as(world.manager(), () -> figures.of(List.of(story.engagement())));
    }

    private List<CalendarEntry> due(CurrentUser user, int year) {
        return Acting.as(
                        user,
                        () -> calendar.of(story.engagement(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .entries()
                .stream()
                .filter(it -> it.kind() == CalendarEntryKind.FIGURES)
                .toList();
    }
}
