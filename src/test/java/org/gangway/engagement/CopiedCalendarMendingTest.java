package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.audit.LogService;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.PublicHolidays;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A site of Vilnius that copied its calendar when Lithuania was believed to work on Christmas Eve. */
@ModuleTest
class CopiedCalendarMendingTest {

    private static final LocalDate EVE = LocalDate.of(2030, 12, 24);
    private static final LocalDate OWN = LocalDate.of(2030, 12, 27);

    @Autowired
    CopiedCalendarMending mending;

    @Autowired
    EngagementService engagements;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    LogService log;

    private World world;
    private EngagementId engagement;
    private SiteId vilnius;

    @BeforeEach
    void copyTheOldCalendar() {
        world = World.create();
        engagement = Acting.as(world.manager(), () -> engagements.open(toVilnius()));
        vilnius = Acting.as(world.manager(), () -> engagements.sites(engagement)).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .findFirst()
                .orElseThrow()
                .id();
        Acting.as(world.lead(), () -> {
            calendars.close(engagement, vilnius, OWN, "Between the years", ClosedDayKind.PUBLIC_HOLIDAY);
            return UUID.randomUUID();
        });
        sql("delete from site_closed_day where site_id = ? and to_char(day, 'MM-DD') = '12-24'");
        sql("update site_closed_day set name = 'Christmas Eve' where site_id = ? and to_char(day, 'MM-DD') = '12-25'");
        sql("update site_closed_day set name = 'Christmas' where site_id = ? and to_char(day, 'MM-DD') = '12-26'");
        sql("update site set holiday_edition = 0 where id = ?");
    }

    private NewEngagement toVilnius() {
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new NewEngagement(
                "Payables in Vilnius",
                world.vendor(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2031, 12, 31),
                180,
                "DKK",
                new BigDecimal("100000"),
                "en",
                "en",
                List.of("Payables"),
                List.of(new NewSite(Side.VENDOR, "Vilnius", "LT", "Europe/Vilnius", weekend)));
    }

    @Test
    void isBroughtToWhatTheLawSays() {
        assertThat(site().calendar().isWorkingDay(EVE)).isTrue();

        mending.mendAll();

        assertThat(site().calendar().isWorkingDay(EVE)).isFalse();
        assertThat(site().closedOn(EVE)).map(SiteClosedDay::name).contains("Christmas Eve");
        assertThat(site().closedOn(EVE.plusDays(1))).map(SiteClosedDay::name).contains("1st Christmas day");
        assertThat(site().closedOn(OWN)).map(SiteClosedDay::name).contains("Between the years");
        assertThat(site().site().holidayEdition()).isEqualTo(PublicHolidays.latestEdition());
        var entry = Acting.as(world.lead(), () -> log.ofEngagement(engagement.value(), PageRequest.of(0, 1)))
                .getFirst();
        assertThat(entry.action()).isEqualTo("site.holidays-corrected");
        assertThat(entry.after()).contains("2030-12-24", "Christmas Eve");
    }

    @Test
    void keepsDaysThatArePast() {
        mending.mendAll();

        assertThat(site().closedOn(LocalDate.of(2025, 12, 24))).isEmpty();
        assertThat(site().closedOn(LocalDate.of(2025, 12, 25)))
                .map(SiteClosedDay::name)
                .contains("Christmas Eve");
    }

    @Test
    void keepsAYearThatTheSiteConfirmed() {
        confirm(2030);

        mending.mendAll();

        assertThat(site().calendar().isWorkingDay(EVE)).isTrue();
        assertThat(site().calendar().isWorkingDay(EVE.minusYears(1))).isFalse();
        assertThat(Acting.as(world.lead(), () -> calendars.proposed(engagement, vilnius, 2030)))
                .extracting(HolidayProposal::day)
                .contains(EVE);
    }

    @Test
    void doesNotBringADayBackThatTheSiteTookOut() {
        mending.mendAll();
        Acting.as(world.lead(), () -> {
            calendars.open(engagement, vilnius, EVE);
            return UUID.randomUUID();
        });

        mending.mendAll();

        assertThat(site().calendar().isWorkingDay(EVE)).isTrue();
    }

    private void confirm(int year) {
        Acting.as(world.lead(), () -> {
            calendars.confirm(engagement, vilnius, year);
            return UUID.randomUUID();
        });
    }

    private EngagementSite site() {
        return Acting.as(world.lead(), () -> calendars.site(engagement, vilnius));
    }

    private void sql(String statement) {
        var owner = TestDatabase.owner();
        try (var database = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var update = database.prepareStatement(statement)) {
            update.setObject(1, vilnius.value());
            assertThat(update.executeUpdate()).isPositive();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
