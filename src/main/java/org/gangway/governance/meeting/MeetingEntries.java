package org.gangway.governance.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.EventTime.Moments;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Meetings of committees in the calendar of both sides. */
@Component
class MeetingEntries implements CalendarSource {

    private final Meetings meetings;

    MeetingEntries(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.MEETING);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return meetings
                .findForCalendar(question.ids(), question.user().id().value(), question.earliest(), question.latest())
                .stream()
                .map(MeetingEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(MeetingInCalendar meeting) {
        return CalendarEntry.forAll(
                        CalendarEntryKind.MEETING,
                        meeting.id().value(),
                        new Moments(meeting.time().start(), meeting.time().end()),
                        EntryWords.written(CommitteeParagraphs.of(meeting.committee()), meeting.name()),
                        EntryWords.named(meeting.place()),
                        EntryPlace.ofBoth(
                                meeting.engagement(), GovernanceRoutes.meeting(meeting.engagement(), meeting.id())))
                .onlyIf(meeting.mine())
                .changed(meeting.sequence(), meeting.changedAt());
    }
}
