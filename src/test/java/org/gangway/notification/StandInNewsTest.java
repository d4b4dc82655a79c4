package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gangway.contact.deputy.DeputyService;
import org.gangway.contact.map.CounterpartService;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who stands in for somebody hears what they would hear, and whoever stands opposite is told once more before they are away. */
@UseCase("UC-49")
@ModuleTest
class StandInNewsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    ApplicationContext application;

    @Autowired
    DeputyService deputies;

    @Autowired
    AbsenceService absences;

    @Autowired
    CounterpartService counterparts;

    @Autowired
    AbsenceReminders reminders;

    @Autowired
    Clock clock;

    private World world;
    private GovernanceStory story;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        story = new GovernanceStory(application);
        engagement = story.engagement(world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsTheDeputyWhileSomebodyIsAway() throws SQLException {
        name(world.controller(), world.clientMember());
        story.happens(world.lead(), new StatementProposed(engagement, MARCH.minusMonths(1)));
        assertThat(news(world.clientMember(), "settlement"))
                .as("nobody is away")
                .isZero();

        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Acting.as(world.controller());
        absences.announce(world.controller().id(), new NewAbsence(today, today.plusDays(3), null));
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));

        assertThat(news(world.controller(), "settlement")).isEqualTo(2);
        assertThat(news(world.clientMember(), "settlement")).isOne();
        assertThat(count("select count(*) from outgoing_mail where recipient = '"
                        + world.clientMember().id().value()
                        + "@people.example' and body like '%you stand in for Lise Vang%'"))
                .isOne();
    }

    @Test
    void tellsNoDeputyWhoIsAwayToo() throws SQLException {
        name(world.controller(), world.clientMember());
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        for (var who : List.of(world.controller(), world.clientMember())) {
            Acting.as(who);
            absences.announce(who.id(), new NewAbsence(today, today.plusDays(3), null));
        }
        story.happens(world.lead(), new StatementProposed(engagement, MARCH));

        assertThat(news(world.clientMember(), "settlement")).isZero();
    }

    @Test
    void saysWhichRolesADeputyLacks() {
        Acting.as(world.manager());

        assertThat(deputies.missing(
                        engagement,
                        world.controller().id(),
                        world.clientMember().id()))
                .contains(Role.FINANCE_CONTROLLER);
        assertThat(deputies.missing(
                        engagement, world.controller().id(), world.controller().id()))
                .isEmpty();
    }

    @Test
    void remindsWhoeverStandsOppositeOnceBefore() throws SQLException {
        Acting.as(world.manager());
        counterparts.draw(
                engagement,
                new NewCounterpart(
                        "FINANCE",
                        6,
                        world.controller().id(),
                        world.vendorController().id()));
        var first = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(15);
        Acting.as(world.controller());
        absences.announce(world.controller().id(), new NewAbsence(first, first.plusDays(3), null));
        Acting.asNobody();
        assertThat(news(world.vendorController(), "counterpart-away-soon")).isZero();

        for (var days : List.of(10, 1, 1)) {
            reminders.round(first.minusDays(days).atTime(22, 0).toInstant(ZoneOffset.UTC));
        }

        assertThat(news(world.vendorController(), "counterpart-away-soon")).isOne();
        assertThat(news(world.lead(), "counterpart-away-soon")).isZero();
    }

    private void name(CurrentUser person, CurrentUser deputy) {
        Acting.as(world.manager());
        deputies.name(engagement, person.id(), Optional.of(deputy.id()));
    }

    private static int news(CurrentUser reader, String about) throws SQLException {
        return count("select count(*) from news where reader_id = '"
                + reader.id().value() + "' and (message like '%" + about + "%' or address like '%" + about + "%')");
    }

    private static int count(String question) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var found = statement.executeQuery(question)) {
            found.next();
            return found.getInt(1);
        }
    }
}
