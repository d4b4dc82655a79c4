package org.gangway.identity.absence;

import java.time.LocalDate;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An absence as others see it.
 *
 * @param last still away
 * @param deputy name of who stands in
 * @param deputyId the same
 */
public record AbsenceSummary(
        AbsenceId id,
        PersonId person,
        String name,
        LocalDate first,
        LocalDate last,
        @Nullable String deputy,
        @Nullable PersonId deputyId) {

    public boolean overlaps(AbsenceSummary other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
