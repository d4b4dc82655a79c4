package org.gangway.yearcalendar.festival;

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
import org.gangway.yearcalendar.YearCalendarRoutes;
import org.springframework.stereotype.Component;

/** Festivals in the calendar. */
@Component
class FestivalEntries implements CalendarSource {

    private final Festivals festivals;

    FestivalEntries(Festivals festivals) {
        this.festivals = festivals;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.FESTIVAL);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return festivals.find(question.ids(), question.from(), question.to()).stream()
                .map(FestivalEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(Festival festival) {
        return CalendarEntry.forAll(
                CalendarEntryKind.FESTIVAL,
                festival.id().value(),
                new WholeDays(festival.first(), festival.last()),
                EntryWords.named(festival.name()),
                EntryWords.written(FestivalParagraphs.of(festival.id()), festival.explanation()),
                new EntryPlace(
                        festival.engagement(), festival.side(), "", YearCalendarRoutes.tab(festival.engagement())));
    }
}
