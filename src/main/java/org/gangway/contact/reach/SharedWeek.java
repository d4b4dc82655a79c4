package org.gangway.contact.reach;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gangway.contact.reach.AwayDays.Span;

/**
 * How much two people work at the same time, in a usual week without holidays and absences.
 *
 * @param common minutes in which both work
 * @param shorter minutes of the one who works less
 */
public record SharedWeek(long common, long shorter) {

    private static final int DAYS = 7;

    /** In the week of that day; clocks that change differ from week to week. */
    public static SharedWeek of(WorkingLife one, WorkingLife other, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = one.usual().worked(monday, monday.plusDays(DAYS - 1));
        var second = other.usual().worked(monday, monday.plusDays(DAYS - 1));
        long common = 0;
        for (var span : first) {
            for (var opposite : second) {
                common += minutes(meeting(span, opposite));
            }
        }
        return new SharedWeek(
                common,
                Math.min(
                        first.stream().mapToLong(SharedWeek::minutes).sum(),
                        second.stream().mapToLong(SharedWeek::minutes).sum()));
    }

    private static Span meeting(Span one, Span other) {
        return new Span(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.until().isBefore(other.until()) ? one.until() : other.until());
    }

    private static long minutes(Span span) {
        return span.isEmpty() ? 0 : Duration.between(span.from(), span.until()).toMinutes();
    }

    /** Whether at least half of what the one works who works less is common. */
    public boolean reachesHalf() {
        return shorter > 0 && 2 * common >= shorter;
    }
}
