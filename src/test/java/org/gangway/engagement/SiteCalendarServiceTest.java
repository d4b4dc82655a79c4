package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.HolidayGap;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class SiteCalendarServiceTest {

    private static final LocalDate DIWALI = LocalDate.of(2026, 11, 9);

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    EngagementService engagements;

    @Autowired
    LogService log;

    @Autowired
    ApplicationContext application;

    private World world;
    private EngagementId engagement;
    private SiteId aarhus;
    private SiteId pune;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
        aarhus = site(Side.CLIENT);
        pune = site(Side.VENDOR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private SiteId site(Side side) {
        return Acting.as(world.manager(), () -> engagements.sites(engagement)).stream()
                .filter(it -> it.side() == side)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void startsAnIndianSiteWithTheNationalHolidaysOfItsTermOnly() {
        assertThat(pune().closedDays())
                .extracting(SiteClosedDay::day)
                .filteredOn(day -> day.getYear() == 2026)
                .containsExactly(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 8, 15), LocalDate.of(2026, 10, 2));
    }

    @Test
    void countsAnOwnClosedDayAtOnceAndUntilItIsRemoved() {
        by(world.lead(), () -> calendars.close(engagement, pune, DIWALI, "Diwali", ClosedDayKind.PUBLIC_HOLIDAY));

        assertThat(pune().calendar().isWorkingDay(DIWALI)).isFalse();
        assertThat(pune().calendar().plusWorkingDays(LocalDate.of(2026, 11, 6), 1))
                .isEqualTo(LocalDate.of(2026, 11, 10));

        by(world.lead(), () -> calendars.open(engagement, pune, DIWALI));

        assertThat(pune().calendar().plusWorkingDays(LocalDate.of(2026, 11, 6), 1))
                .isEqualTo(DIWALI);
        assertThat(entries()).extracting(AuditEntry::action).startsWith("site.day-opened", "site.days-closed");
    }

    @Test
    void keepsTheDayWhenItIsRenamed() {
        by(world.lead(), () -> {
            calendars.close(engagement, pune, DIWALI, "Festival", ClosedDayKind.PUBLIC_HOLIDAY);
            calendars.rename(engagement, pune, DIWALI, "Diwali", ClosedDayKind.BANK_CLOSED);
        });

        assertThat(pune().closedOn(DIWALI)).contains(new SiteClosedDay(DIWALI, "Diwali", ClosedDayKind.BANK_CLOSED));
        assertThat(pune().calendar().isWorkingDay(DIWALI)).isTrue();
        assertThat(entries().getFirst().before()).contains("Festival", "PUBLIC_HOLIDAY");
        assertThat(entries().getFirst().after()).contains("Diwali", "BANK_CLOSED");
    }

    @Test
    void countsHalfADayAsAWorkingDayThatEndsEarly() {
        var eve = LocalDate.of(2026, 12, 24);
        by(world.lead(), () -> {
            calendars.close(engagement, pune, eve, "Christmas Eve", ClosedDayKind.PUBLIC_HOLIDAY);
            calendars.closeEarly(engagement, pune, eve, "Christmas Eve", LocalTime.of(13, 0));
            calendars.closeEarly(engagement, pune, DIWALI, "Diwali", LocalTime.NOON);
        });

        assertThat(pune().calendar().isWorkingDay(eve)).isTrue();
        assertThat(pune().calendar().forBanks().isWorkingDay(eve)).isTrue();
        assertThat(pune().calendar().closesAt(eve)).contains(LocalTime.of(13, 0));
        assertThat(pune().calendar().closesAt(DIWALI)).contains(LocalTime.NOON);
        assertThat(entries()).extracting(AuditEntry::action).startsWith("site.days-closed", "site.day-renamed");
        assertThat(entries().get(1).after()).contains("HALF_DAY", "13:00");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new SiteClosedDay(eve, "Eve", ClosedDayKind.HALF_DAY))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("engagement.half-day-until"));
    }

    @Test
    void takesManyDaysAndSaysHowManyWereNew() {
        var days = List.of(
                holiday(LocalDate.of(2026, 11, 8), "Diwali"),
                holiday(DIWALI, "Balipratipada"),
                holiday(LocalDate.of(2026, 1, 26), "Another name"));

        var added = Acting.as(world.lead(), () -> calendars.closeAll(engagement, pune, days));

        assertThat(added).isEqualTo(2);
        assertThat(pune().closedOn(DIWALI)).map(SiteClosedDay::name).contains("Balipratipada");
        assertThat(pune().closedOn(LocalDate.of(2026, 1, 26)))
                .map(SiteClosedDay::name)
                .contains("Republic Day");
    }

    private static SiteClosedDay holiday(LocalDate day, String name) {
        return new SiteClosedDay(day, name, ClosedDayKind.PUBLIC_HOLIDAY);
    }

    @Test
    void proposesWhatTheCalendarDoesNotHave() {
        var year = 2029;
        by(
                world.manager(),
                () -> calendars.close(
                        engagement, aarhus, LocalDate.of(year, 1, 1), "Nytår", ClosedDayKind.PUBLIC_HOLIDAY));
        var proposed = Acting.as(world.manager(), () -> calendars.proposed(engagement, aarhus, year));

        by(world.manager(), () -> calendars.takeProposals(engagement, aarhus, year));

        assertThat(proposed).noneMatch(day -> day.day().equals(LocalDate.of(year, 1, 1)));
        assertThat(Acting.as(world.manager(), () -> calendars.proposed(engagement, aarhus, year)))
                .isEmpty();
        assertThat(proposed).hasSizeGreaterThan(10);
    }

    @Test
    void saysOfAYearThatNobodyConfirmedWhatIsUncertain() {
        var before = Acting.as(world.lead(), () -> calendars.year(engagement, pune, 2026));

        by(world.lead(), () -> calendars.confirm(engagement, pune, 2026));

        var after = Acting.as(world.lead(), () -> calendars.year(engagement, pune, 2026));
        assertThat(before.confirmed()).isFalse();
        assertThat(before.gaps()).extracting(HolidayGap::name).contains("Diwali");
        assertThat(after.confirmed()).isTrue();
        assertThat(after.gaps()).isEmpty();
        assertThat(Acting.as(world.lead(), () -> calendars.year(engagement, pune, 2027))
                        .confirmed())
                .isFalse();
        assertThat(entries().getFirst().action()).isEqualTo("site.year-confirmed");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(world.lead(), () -> calendars.confirm(engagement, aarhus, 2026)))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("engagement.not-your-site"));
    }

    @Test
    void changesTheWeeklyDaysOff() {
        by(world.lead(), () -> calendars.rest(engagement, pune, Set.of(DayOfWeek.SUNDAY)));

        assertThat(pune().calendar().isWorkingDay(LocalDate.of(2026, 11, 7))).isTrue();
        assertThat(entries().getFirst().before()).contains("SATURDAY");
    }

    @Test
    void refusesAWeekWithoutAWorkingDay() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(world.lead(), () -> calendars.rest(engagement, pune, Set.of(DayOfWeek.values()))))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("calendar.week-without-working-day"));
    }

    @Test
    void refusesADayThatIsClosedAlready() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(
                        world.lead(),
                        () -> calendars.close(
                                engagement, pune, LocalDate.of(2026, 1, 26), "Again", ClosedDayKind.PUBLIC_HOLIDAY)))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("engagement.day-already-closed"));
    }

    @Test
    void isKeptByEachPartyForItsOwnSites() {
        assertThat(mayKeep(world.manager(), aarhus)).isTrue();
        assertThat(mayKeep(world.manager(), pune)).isFalse();
        assertThat(mayKeep(world.lead(), pune)).isTrue();
        assertThat(mayKeep(world.lead(), aarhus)).isFalse();
        assertThat(mayKeep(world.vendorMember(), pune)).isFalse();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(world.manager(), () -> calendars.open(engagement, pune, DIWALI)))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("engagement.not-your-site"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(world.vendorMember(), () -> calendars.open(engagement, pune, DIWALI)));
        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> by(world.otherLead(), () -> calendars.open(engagement, pune, DIWALI)));
    }

    private boolean mayKeep(CurrentUser user, SiteId site) {
        return Acting.as(user, () -> calendars.mayKeep(engagement, site));
    }

    private EngagementSite pune() {
        return Acting.as(world.lead(), () -> calendars.site(engagement, pune));
    }

    private List<AuditEntry> entries() {
        return Acting.as(world.lead(), () -> log.ofEngagement(engagement.value(), PageRequest.of(0, 10)));
    }

    private static void by(CurrentUser user, Runnable action) {
        Acting.as(user, () -> {
            action.run();
            return UUID.randomUUID();
        });
    }
}
