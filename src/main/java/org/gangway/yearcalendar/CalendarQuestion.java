package org.gangway.yearcalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.shared.Ordered;
import org.gangway.shared.Period;

/**
 * What is asked of whoever knows something that stands in the calendar.
 *
 * @param user who asks
 * @param terms from when until when those run that they see and ask about; never none
 * @param from the first day that is asked about
 * @param to the last one
 */
public record CalendarQuestion(CurrentUser user, Map<EngagementId, Period> terms, LocalDate from, LocalDate to) {

    public CalendarQuestion {
        terms = Ordered.copyOf(terms);
    }

    public List<EngagementId> engagements() {
        return List.copyOf(terms.keySet());
    }

    /** For queries. */
    public List<UUID> ids() {
        return terms.keySet().stream().map(EngagementId::value).toList();
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
