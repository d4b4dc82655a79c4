package org.gangway.yearcalendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.ScreenTexts;
import org.gangway.yearcalendar.YearCalendarService;
import org.gangway.yearcalendar.festival.FestivalService;

/** What the pages of the calendar ask and do. */
@SpringComponent
record CalendarDesk(
        YearCalendarService calendar,
        FestivalService festivals,
        EngagementService engagements,
        PartyDirectory parties,
        Paragraphs paragraphs,
        OwnRoles ownRoles,
        Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ScreenTexts.formats().zone());
    }
}
