package org.gangway.yearcalendar;

import java.time.Instant;
import java.util.UUID;
import org.gangway.calendar.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the calendar of both sides.
 *
 * @param id stays the same for as long as it is the same thing
 * @param mine whether it concerns whoever asks more than everybody else of the engagement
 * @param sequence how often it was changed, where somebody counts that
 * @param changedAt when that was last; null where nobody writes it down
 */
public record CalendarEntry(
        CalendarEntryKind kind,
        UUID id,
        EventTime time,
        EntryWords title,
        EntryWords details,
        EntryPlace place,
        boolean mine,
        int sequence,
        @Nullable Instant changedAt) {

    /** Something that concerns everybody, and whose changes nobody counts. */
    public static CalendarEntry forAll(
            CalendarEntryKind kind, UUID id, EventTime time, EntryWords title, EntryWords details, EntryPlace place) {
        return new CalendarEntry(kind, id, time, title, details, place, true, 0, null);
    }

    public CalendarEntry onlyIf(boolean concerned) {
        return new CalendarEntry(kind, id, time, title, details, place, concerned, sequence, changedAt);
    }

    public CalendarEntry changed(int times, Instant at) {
        return new CalendarEntry(kind, id, time, title, details, place, mine, times, at);
    }
}
