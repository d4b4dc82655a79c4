package org.gangway.contact.touchpoint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.EventTime.Moments;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.language.Text;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Talks of people who stand opposite one another in the calendar of both sides. */
@Component
class TalkEntries implements CalendarSource {

    private static final int SECONDS = 60;

    private final Touchpoints talks;

    TalkEntries(Touchpoints talks) {
        this.talks = talks;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.TALK);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return talks
                .findForCalendar(question.ids(), question.user().id().value(), question.earliest(), question.latest())
                .stream()
                .map(TalkEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(TalkInCalendar talk) {
        var engagement = new EngagementId(talk.getEngagementId());
        var start = talk.getStartsAt();
        return CalendarEntry.forAll(
                        CalendarEntryKind.TALK,
                        talk.getId(),
                        new Moments(start, start.plusSeconds((long) talk.getMinutes() * SECONDS)),
                        EntryWords.said(Text.of(TouchpointKind.valueOf(talk.getKind()))),
                        EntryWords.named(talk.getPeople()),
                        EntryPlace.ofBoth(engagement, EngagementRoutes.people(engagement)))
                .onlyIf(talk.getMine());
    }
}
