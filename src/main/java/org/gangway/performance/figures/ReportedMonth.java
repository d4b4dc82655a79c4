package org.gangway.performance.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.FigureOrigin;

/** What was reported for a month, and until which day each engagement's list of invoices reaches. */
record ReportedMonth(YearMonth month, Set<ReportedMonth.Place> figures, Map<UUID, LocalDate> invoices) {

    record Place(UUID engagement, String serviceLevel, LocalDate windowEnd) {}

    /** The same figures asked for another month, where those of several were read at once. */
    ReportedMonth in(YearMonth other) {
        return new ReportedMonth(other, figures, invoices);
    }

    /** Nothing lacks of a month in which no window ends. */
    boolean has(EngagementId engagement, SignedServiceLevel level) {
        if (level.measured().endingIn(month).isEmpty()) {
            return true;
        }
        return level.metric().origin() == FigureOrigin.RECEIVABLES
                ? Optional.ofNullable(invoices.get(engagement.value()))
                        .filter(day -> !month.atEndOfMonth().isAfter(day))
                        .isPresent()
                : level.measured().endingIn(month).stream()
                        .allMatch(window -> figures.contains(new Place(engagement.value(), level.id(), window.end())));
    }
}
