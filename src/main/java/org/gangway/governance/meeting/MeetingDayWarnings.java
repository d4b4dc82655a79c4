package org.gangway.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.Site;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What speaks against a moment for a meeting: people at a site who would be off work. */
public final class MeetingDayWarnings {

    private MeetingDayWarnings() {}

    /** One sentence for each site where that moment falls on a public holiday or a weekly day off. */
    public static List<Text> warnings(List<Site> sites, Instant start) {
        var warnings = new ArrayList<Text>();
        for (var site : sites) {
            var day = LocalDate.ofInstant(start, site.zone());
            var calendar = site.calendar();
            calendar.closedOn(day).stream()
                    .filter(closed -> closed.kind() == ClosedDayKind.PUBLIC_HOLIDAY)
                    .findFirst()
                    .ifPresentOrElse(
                            closed -> warnings.add(
                                    Msg.governance_warning_closed(site.name(), day, SiteClosedDay.titleOf(closed))),
                            () -> {
                                if (!calendar.isWorkingDay(day)) {
                                    warnings.add(Msg.governance_warning_weekend(site.name(), day));
                                }
                            });
        }
        return warnings;
    }
}
