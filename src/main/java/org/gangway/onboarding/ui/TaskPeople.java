package org.gangway.onboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.DayWarnings;
import org.gangway.yearcalendar.YearCalendarService;

/** Who can do something in a plan, what speaks against a day for them, and what else brings the two teams together. */
@SpringComponent
record TaskPeople(EngagementPeople taking, DayWarnings days, YearCalendarService calendar) {

    private static final int MONTHS_BEFORE = 2;
    private static final int MONTHS_AFTER = 6;

    /** Visits and social events from two months before the go-live until half a year after it. */
    List<CalendarEntry> gatherings(PlanSheet sheet) {
        var goLive = sheet.plan().goLive();
        return calendar.of(
                sheet.engagement().id(),
                goLive.minusMonths(MONTHS_BEFORE),
                goLive.plusMonths(MONTHS_AFTER),
                EnumSet.of(CalendarEntryKind.VISIT, CalendarEntryKind.SOCIAL_EVENT));
    }
}
