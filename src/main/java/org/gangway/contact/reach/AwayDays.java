package org.gangway.contact.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whole days on which somebody is away, from midnight to midnight where they are.
 *
 * @param last still away
 * @param standIn who stands in meanwhile
 */
public record AwayDays(
        LocalDate first, LocalDate last, @Nullable PersonId standIn) {

    public Optional<PersonId> deputy() {
        return Optional.ofNullable(standIn);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean meets(LocalDate from, LocalDate until) {
        return !last.isBefore(from) && !first.isAfter(until);
    }

    Span span(ZoneId zone) {
        return new Span(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** From a moment until another, which is not in it any more. */
    record Span(Instant from, Instant until) {

        boolean isEmpty() {
            return !from.isBefore(until);
        }
    }
}
