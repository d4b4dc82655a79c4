package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.YearCalendarService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On the last day before silence counts as agreement, for as long as somebody has not answered. */
@ModuleTest
@UseCase("UC-56")
class StatementEntriesTest {

    private static final int MONTH = 31;

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statements;

    @Autowired
    YearCalendarService calendar;

    @Test
    void standsInTheCalendarOfBothUntilBothHaveAnswered() {
        var world = World.create();
        var story = SettlementStory.withTimeToAnswer(application, world, new SettlementTerms(3, 1));
        var engagement = story.engagement();
        story.report(JANUARY, "94", "99");
        story.as(world.manager(), () -> settlement.prepare(engagement, JANUARY));
        assertThat(owed(world.manager(), story)).as("a draft").isEmpty();

        story.as(world.manager(), () -> settlement.propose(engagement, JANUARY));
        var answerBy = Acting.as(world.manager(), () -> statements.statement(engagement, JANUARY))
                .proposal()
                .orElseThrow()
                .answerBy();
        assertThat(owed(world.manager(), story)).singleElement().satisfies(entry -> {
            assertThat(entry.time().firstDay(ZoneOffset.UTC)).isEqualTo(answerBy);
            assertThat(entry.place().side()).as("both").isEmpty();
            assertThat(entry.place().address()).endsWith("/settlement/2025-01");
        });

        story.as(
                world.controller(),
                () -> settlement.approve(
                        engagement,
                        JANUARY,
                        statements.statement(engagement, JANUARY).seen()));
        assertThat(owed(world.lead(), story))
                .singleElement()
                .satisfies(entry -> assertThat(entry.place().side()).contains(Side.VENDOR));

        story.as(
                world.vendorController(),
                () -> settlement.approve(
                        engagement,
                        JANUARY,
                        statements.statement(engagement, JANUARY).seen()));
        assertThat(owed(world.lead(), story)).isEmpty();
    }

    @Test
    void isNobodyElses() {
        var world = World.create();
        var story = SettlementStory.withTimeToAnswer(application, world, new SettlementTerms(3, 1));
        story.report(JANUARY, "94", "99");
        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), JANUARY);
            settlement.propose(story.engagement(), JANUARY);
        });
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(Acting.as(world.otherLead(), () -> calendar.mine(today, today.plusDays(MONTH)))
                        .entries())
                .noneMatch(it -> it.kind() == CalendarEntryKind.STATEMENT);
    }

    private List<CalendarEntry> owed(CurrentUser user, SettlementStory story) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return Acting.as(user, () -> calendar.of(story.engagement(), today.minusDays(1), today.plusDays(MONTH)))
                .entries()
                .stream()
                .filter(it -> it.kind() == CalendarEntryKind.STATEMENT)
                .toList();
    }
}
