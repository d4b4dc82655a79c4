package org.gangway.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What speaks against a moment for a meeting: people at a site who would be off work. */
public final class MeetingDayWarnings {

    private MeetingDayWarnings() {}

    /** One sentence for each site where that moment falls on a day that is closed or half closed, or on a weekly day off. */
    public static List<Text> warnings(List<EngagementSite> sites, Instant start) {
        return sites.stream()
                .flatMap(site -> warning(site, LocalDate.ofInstant(start, site.zone())).stream())
                .toList();
    }

    private static Optional<Text> warning(EngagementSite site, LocalDate day) {
        var calendar = site.calendar();
        var closed = calendar.closedOn(day).stream().min(Comparator.comparing(ClosedDay::kind));
        if (closed.isPresent()
                && closed.get().kind() != ClosedDayKind.BANK_CLOSED
                && closed.get().kind() != ClosedDayKind.HALF_DAY) {
            return Optional.of(Msg.governance_warning_closed(site.name(), day, SiteClosedDay.titleOf(closed.get())));
        }
        if (!calendar.isWorkingDay(day)) {
            return Optional.of(Msg.governance_warning_weekend(site.name(), day));
        }
        return closed.map(it -> it.until() == null
                ? Msg.governance_warning_half_closed(site.name(), day, SiteClosedDay.titleOf(it))
                : Msg.governance_warning_half_day(site.name(), day, SiteClosedDay.titleOf(it), it.until()));
    }
}
