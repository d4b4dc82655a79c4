package org.gangway.briefing.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is worked out of two sites: when both are open, and what their countries do. */
@ModuleTest
class SharedHoursTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EngagementService engagements;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    SiteFactService facts;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(application).engagement(world);
    }

    @Test
    void findsTheWindowsThatBothSitesShare() {
        work(world.manager(), Side.CLIENT, "08:00", "12:00", "12:30", "16:00");
        work(world.lead(), Side.VENDOR, "09:30", "13:30", "14:15", "18:30");

        var shared = facts(Side.VENDOR).together().getFirst();
        var here = shared.windows().stream()
                .map(it -> it.from().atZone(shared.otherZone()).toLocalTime() + "-"
                        + it.until().atZone(shared.otherZone()).toLocalTime())
                .toList();

        // 18.30 in India is 14.00 in Danish winter and 15.00 in summer
        assertThat(here).first().asString().startsWith("08:00-").as("before lunch in Aarhus");
        assertThat(here).last().asString().matches("12:30-1[45]:00");
    }

    @Test
    void saysThatSitesNeverMeet() {
        work(world.manager(), Side.CLIENT, "15:30", "17:00", "17:30", "20:00");
        work(world.lead(), Side.VENDOR, "08:00", "12:00", "12:30", "16:00");

        assertThat(facts(Side.CLIENT).together().getFirst().windows()).isEmpty();
    }

    @Test
    void takesWeekEndsAndHolidaysFromTheCalendarOfTheSite() {
        var site = facts(Side.VENDOR);

        assertThat(site.country()).isEqualTo("IN");
        assertThat(site.weekend()).contains(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(site.customs().number()).isEqualTo("12,34,567.89");
    }

    private SiteFacts facts(Side side) {
        return Acting.as(world.manager(), () -> facts.of(engagement, side)).getFirst();
    }

    private void work(CurrentUser who, Side side, String from, String lunch, String back, String until) {
        var site = Acting.as(who, () -> engagements.sites(engagement)).stream()
                .filter(it -> it.side() == side)
                .map(EngagementSite::id)
                .findFirst()
                .orElseThrow();
        var hours = WorkingHours.on(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                List.of(
                        new WorkingSpan(LocalTime.parse(from), LocalTime.parse(lunch)),
                        new WorkingSpan(LocalTime.parse(back), LocalTime.parse(until))));
        by(who, () -> calendars.work(engagement, site, hours));
    }
}
