package org.gangway.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Social events in the calendar of both sides. */
@Component
class SocialEntries implements CalendarSource {

    private final SocialEvents events;

    SocialEntries(SocialEvents events) {
        this.events = events;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.SOCIAL_EVENT);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return events.during(question.ids(), question.from(), question.to()).stream()
                .map(SocialEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(SocialEvent event) {
        return CalendarEntry.forAll(
                CalendarEntryKind.SOCIAL_EVENT,
                event.id().value(),
                WholeDays.on(event.day()),
                EntryWords.named(event.name()),
                EntryWords.named(event.place()),
                EntryPlace.ofBoth(event.engagement(), ExchangeRoutes.tab(event.engagement())));
    }
}
