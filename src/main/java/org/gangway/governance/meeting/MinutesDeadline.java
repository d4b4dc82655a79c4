package org.gangway.governance.meeting;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.committee.Committee;
import org.springframework.stereotype.Component;

/** Until when an answer to minutes is in time: so many days after they went out on which every site of both parties works. */
@Component
public class MinutesDeadline {

    private final EngagementService engagements;
    private final Clock clock;

    MinutesDeadline(EngagementService engagements, Clock clock) {
        this.engagements = engagements;
        this.clock = clock;
    }

    public LocalDate lastDay(Meeting meeting, Committee committee) {
        var today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(meeting.time().zone()));
        return common(engagements.sites(meeting.engagement())).plusWorkingDays(today, committee.answerDays());
    }

    private static WorkingCalendar common(List<EngagementSite> sites) {
        return sites.stream()
                .map(EngagementSite::calendar)
                .reduce(MinutesDeadline::common)
                .orElseGet(() -> new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()));
    }

    /** Sites that share no weekday still have to answer: then the days of the first one count. */
    private static WorkingCalendar common(WorkingCalendar one, WorkingCalendar other) {
        var off = EnumSet.noneOf(DayOfWeek.class);
        off.addAll(one.weekend());
        off.addAll(other.weekend());
        return off.size() == DayOfWeek.values().length ? one : one.both(other);
    }
}
