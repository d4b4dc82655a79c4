package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.GovernanceStory;
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
class MeetingDayWarningsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EngagementService engagements;

    private List<EngagementSite> sites;

    @BeforeEach
    void open() {
        var world = World.create();
        var engagement = new GovernanceStory(application).engagement(world);
        sites = Acting.as(world.manager(), () -> engagements.sites(engagement));
    }

    @Test
    void haveNothingAgainstAWorkingDayAtBothSites() {
        assertThat(warnings("2026-03-12", "10:00")).isEmpty();
    }

    @Test
    void warnOfAHolidayAtOneSite() {
        assertThat(warnings("2026-05-14", "10:00"))
                .containsExactly(Msg.governance_warning_closed(
                        "Aarhus", LocalDate.of(2026, 5, 14), new Text("calendar.holiday.ascension-day")));
    }

    @Test
    void warnOfADayOnWhichOnlyBanksAreClosed() {
        assertThat(warnings("2026-12-24", "10:00"))
                .containsExactly(Msg.governance_warning_half_closed(
                        "Aarhus", LocalDate.of(2026, 12, 24), new Text("calendar.holiday.christmas-eve")));
        assertThat(warnings("2026-06-05", "10:00")).hasSize(1);
    }

    @Test
    void warnOfTheDayThatItIsAtEachSite() {
        assertThat(warnings("2026-03-13", "20:00"))
                .containsExactly(Msg.governance_warning_weekend("Pune", LocalDate.of(2026, 3, 14)));
        assertThat(warnings("2026-03-14", "10:00")).hasSize(2);
    }

    private List<Text> warnings(String day, String time) {
        Instant start = LocalDate.parse(day)
                .atTime(java.time.LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant();
        return MeetingDayWarnings.warnings(sites, start);
    }
}
