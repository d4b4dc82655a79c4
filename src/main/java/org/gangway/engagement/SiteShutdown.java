package org.gangway.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.shared.RuleViolation;

/**
 * A time in which nobody works at a site, such as the days between Christmas and New Year.
 *
 * @param last still closed
 */
public record SiteShutdown(LocalDate first, LocalDate last, String name) {

    private static final int LONGEST = 62;

    public SiteShutdown {
        if (last.isBefore(first)) {
            throw new RuleViolation("engagement.shutdown-order");
        }
        if (first.plusDays(LONGEST).isBefore(last)) {
            throw new RuleViolation("engagement.shutdown-long", Map.of("max", LONGEST));
        }
    }

    /** It must lie ahead: what is over, or has begun, the other side could not plan with any more. */
    void requireAnnouncedBy(LocalDate today) {
        if (!first.isAfter(today)) {
            throw new RuleViolation("engagement.shutdown-past", Map.of("day", today));
        }
    }

    LocalDate today(Clock clock, ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    List<SiteClosedDay> days() {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new SiteClosedDay(day, name, ClosedDayKind.SHUTDOWN))
                .toList();
    }
}
