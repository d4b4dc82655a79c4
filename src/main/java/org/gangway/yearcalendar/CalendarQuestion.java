package org.gangway.yearcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;

/**
 * What is asked of whoever knows something that stands in the calendar.
 *
 * @param user who asks
 * @param engagements those that they see and ask about; never none
 * @param from the first day that is asked about
 * @param to the last one
 */
public record CalendarQuestion(CurrentUser user, List<EngagementId> engagements, LocalDate from, LocalDate to) {

    public CalendarQuestion {
        engagements = List.copyOf(engagements);
    }

    /** For queries. */
    public List<UUID> ids() {
        return engagements.stream().map(EngagementId::value).toList();
    }

    /** A moment before anything that happens on these days, by whatever clock. */
    public Instant earliest() {
        return from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A moment after. */
    public Instant latest() {
        return to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
