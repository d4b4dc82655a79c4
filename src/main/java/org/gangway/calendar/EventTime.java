package org.gangway.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When something is that stands in a calendar: on whole days, wherever one is, or from a moment until another. */
public sealed interface EventTime {

    /** The day on which it begins for whoever reads by that clock. */
    LocalDate firstDay(ZoneId zone);

    /** The day on which it ends, which still belongs to it. */
    LocalDate lastDay(ZoneId zone);

    /**
     * Whole days.
     *
     * @param last still belongs to it
     */
    record WholeDays(LocalDate first, LocalDate last) implements EventTime {

        public static WholeDays on(LocalDate day) {
            return new WholeDays(day, day);
        }

        @Override
        public LocalDate firstDay(ZoneId zone) {
            return first;
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return last;
        }
    }

    /**
     * From a moment until another.
     *
     * @param end does not belong to it any more
     */
    record Moments(Instant start, Instant end) implements EventTime {

        @Override
        public LocalDate firstDay(ZoneId zone) {
            return LocalDate.ofInstant(start, zone);
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return LocalDate.ofInstant(end.isAfter(start) ? end.minusNanos(1) : start, zone);
        }
    }
}
