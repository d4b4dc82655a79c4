package org.gangway.governance.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Actions in the calendar of both sides, on the day by which they are to be done. */
@Component
class ActionEntries implements CalendarSource {

    private final Actions actions;

    ActionEntries(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.ACTION);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return actions.findForCalendar(question.ids(), question.user().id(), question.from(), question.to()).stream()
                .map(ActionEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(ActionInCalendar action) {
        return CalendarEntry.forAll(
                        CalendarEntryKind.ACTION,
                        action.id().value(),
                        WholeDays.on(action.until()),
                        EntryWords.written(
                                new ParagraphKey(
                                        ParagraphKind.ACTION, action.id().value()),
                                action.original()),
                        EntryWords.named(action.holder()),
                        EntryPlace.owedBy(
                                action.side(),
                                action.engagement(),
                                GovernanceRoutes.meeting(action.engagement(), action.meeting())))
                .onlyIf(action.mine());
    }
}
