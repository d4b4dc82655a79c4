package org.gangway.yearcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.signin.Acting;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class DayWarningsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EngagementService engagements;

    @Autowired
    DayWarnings days;

    @Autowired
    AbsenceService absences;

    @SuppressWarnings("NullAway.Init") // set before each test
    private List<EngagementSite> sites;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        engagement = new GovernanceStory(application).engagement(world);
        sites = Acting.as(world.manager(), () -> engagements.sites(engagement));
    }

    @Test
    void warnOfSomebodyWhoIsAwayAndOfThePersonsOwnSite() {
        Acting.as(
                world.lead(),
                () -> absences.announce(
                        world.lead().id(),
                        new NewAbsence(
                                LocalDate.of(2027, 5, 3),
                                LocalDate.of(2027, 5, 5),
                                world.vendorMember().id())));
        var warnings = Acting.as(
                world.manager(),
                () -> days.on(
                        engagement,
                        LocalDate.of(2027, 5, 4),
                        EnumSet.of(Side.VENDOR),
                        List.of(world.lead().id())));
        assertThat(warnings)
                .containsExactly(Msg.yearcalendar_warning_away_deputy(
                        "Meera Kulkarni", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 5), "Rohan Deshpande"));
        assertThat(Acting.as(
                        world.manager(),
                        () -> days.on(engagement, LocalDate.of(2026, 5, 14), EnumSet.of(Side.VENDOR), List.of())))
                .as("a holiday in Denmark keeps nobody in Pune from work")
                .isEmpty();
    }

    @Test
    void haveNothingAgainstAWorkingDayAtBothSites() {
        assertThat(warnings("2026-03-12", "10:00")).isEmpty();
    }

    @Test
    void warnOfAHolidayAtOneSite() {
        assertThat(warnings("2026-05-14", "10:00"))
                .containsExactly(Msg.yearcalendar_warning_closed(
                        "Aarhus", LocalDate.of(2026, 5, 14), new Text("calendar.holiday.ascension-day")));
    }

    @Test
    void warnOfADayOnWhichOnlyBanksAreClosed() {
        assertThat(warnings("2026-12-24", "10:00"))
                .containsExactly(Msg.yearcalendar_warning_half_closed(
                        "Aarhus", LocalDate.of(2026, 12, 24), new Text("calendar.holiday.christmas-eve")));
        assertThat(warnings("2026-06-05", "10:00")).hasSize(1);
    }

    @Test
    void warnOfTheDayThatItIsAtEachSite() {
        assertThat(warnings("2026-03-13", "20:00"))
                .containsExactly(Msg.yearcalendar_warning_weekend("Pune", LocalDate.of(2026, 3, 14)));
        assertThat(warnings("2026-03-14", "10:00")).hasSize(2);
    }

    private List<Text> warnings(String day, String time) {
        Instant start = LocalDate.parse(day)
                .atTime(java.time.LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant();
        return sites.stream()
                .flatMap(site -> DayWarnings.closed(site, LocalDate.ofInstant(start, site.zone())).stream())
                .toList();
    }
}
