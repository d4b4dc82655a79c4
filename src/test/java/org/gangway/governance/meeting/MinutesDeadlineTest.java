package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.GovernanceStory.by;

import java.time.Instant;
import java.time.LocalDate;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The minutes go out on Friday 18 December 2026; Denmark is based on the 25th, India does not. */
@ModuleTest
class MinutesDeadlineTest {

    private static final Instant FRIDAY = Instant.parse("2026-12-18T12:00:00Z");

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    CommitteeService committees;

    @Autowired
    EngagementService engagements;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    ApplicationContext application;

    private World world;
    private EngagementId engagement;
    private CommitteeId committee;
    private MeetingId meeting;

    @BeforeEach
    void hold() {
        var story = new GovernanceStory(application);
        world = World.create();
        engagement = story.engagement(world);
        committee = story.committee(world, engagement);
        meeting = story.quorate(world, committee);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void countsFiveDaysOnWhichBothSidesWork() {
        circulate();

        // 21, 22, 23, 24 and, after Christmas Day and the week-end, 28
        assertThat(answerBy()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void followsTheCalendarOfTheOtherSideAndTheRuleOfTheCommittee() {
        var pune = Acting.as(world.lead(), () -> engagements.sites(engagement)).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .findFirst()
                .orElseThrow();
        by(world.lead(), () -> {
            calendars.close(
                    engagement, pune.id(), LocalDate.of(2026, 12, 21), "Plant outing", ClosedDayKind.PUBLIC_HOLIDAY);
            committees.answerWithin(committee, 2);
        });

        circulate();

        // not the 21st: 22, 23
        assertThat(answerBy()).isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void staysForMinutesThatAreOutWhenTheRuleChanges() {
        circulate();

        by(world.lead(), () -> committees.answerWithin(committee, 20));

        assertThat(answerBy()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private void circulate() {
        PortalClock.at(FRIDAY, () -> by(world.manager(), () -> minutes.circulate(meeting)));
    }

    private LocalDate answerBy() {
        return Acting.as(world.lead(), () -> meetings.get(meeting))
                .minutes()
                .answerBy()
                .orElseThrow();
    }
}
