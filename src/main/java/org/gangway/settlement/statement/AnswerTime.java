package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import org.gangway.calendar.WorkingCalendar;

/**
 * Until when a proposed statement can be answered before silence counts as agreement.
 *
 * @param lastDay the n-th day after the proposal on which all sites of both parties work
 * @param until when that day is over at the site where it ends last
 * @param remindFrom when the day of the reminder begins at the site where it begins first
 */
public record AnswerTime(LocalDate lastDay, Instant until, Instant remindFrom) {

    /**
     * The time to answer a proposal, counted in both calendars.
     *
     * @param workingDays so many full days after the one of the proposal
     * @param reminderDays so many common working days before the last day; never before the proposal
     */
    public static AnswerTime of(
            Instant proposedAt, int workingDays, int reminderDays, WorkingCalendar both, Collection<ZoneId> zones) {
        var start = zones.stream()
                .map(zone -> LocalDate.ofInstant(proposedAt, zone))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var last = both.plusWorkingDays(start, workingDays);
        var remind = both.plusWorkingDays(last, -reminderDays);
        var from = midnight(remind, zones).min(Comparator.naturalOrder()).orElseThrow();
        return new AnswerTime(
                last,
                midnight(last.plusDays(1), zones).max(Comparator.naturalOrder()).orElseThrow(),
                from.isBefore(proposedAt) ? proposedAt : from);
    }

    private static java.util.stream.Stream<Instant> midnight(LocalDate day, Collection<ZoneId> zones) {
        return zones.stream().map(zone -> day.atStartOfDay(zone).toInstant());
    }
}
