package org.gangway.performance.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.shared.Period;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Figures in the calendar of both sides, on the last day on which they are reported in time; those that are there are left out. */
@Component
class FigureEntries implements CalendarSource {

    /** How long after its month a figure can be due. */
    private static final int MONTHS_BEHIND = 3;

    private final ReportedPlaces reported;
    private final SignedServiceLevelReader signedServiceLevels;
    private final WorkPlaces places;

    FigureEntries(ReportedPlaces reported, SignedServiceLevelReader signedServiceLevels, WorkPlaces places) {
        this.reported = reported;
        this.signedServiceLevels = signedServiceLevels;
        this.places = places;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.FIGURES);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        var first = YearMonth.from(question.from()).minusMonths(MONTHS_BEHIND);
        var last = YearMonth.from(question.to());
        var promised = signedServiceLevels.of(question.engagements());
        var there = reported.of(first, last, promised.keySet());
        var sites = places.of(promised.keySet()).stream()
                .collect(Collectors.groupingBy(EngagementSite::engagement, LinkedHashMap::new, Collectors.toList()));
        return promised.entrySet().stream()
                .flatMap(one -> {
                    var calendars =
                            new ReportingCalendars(counted -> counted.of(sites.getOrDefault(one.getKey(), List.of())));
                    return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusMonths(1))
                            .filter(month -> runs(question, one.getKey(), month))
                            .flatMap(month -> due(one.getKey(), one.getValue(), there.in(month), calendars));
                })
                .filter(it -> isAsked(question, it))
                .toList();
    }

    private static boolean runs(CalendarQuestion question, EngagementId engagement, YearMonth month) {
        var term = question.terms().get(engagement);
        return term != null && term.common(Period.of(month)).isPresent();
    }

    private static boolean isAsked(CalendarQuestion question, CalendarEntry entry) {
        return entry.time() instanceof WholeDays(var day, var _)
                && !day.isBefore(question.from())
                && !day.isAfter(question.to());
    }

    private static Stream<CalendarEntry> due(
            EngagementId engagement, SignedServiceLevels levels, ReportedMonth there, ReportingCalendars calendars) {
        var month = there.month();
        var byDay = levels.levels(month).stream()
                .filter(level -> !there.has(engagement, level))
                .collect(Collectors.groupingBy(
                        level -> calendars.dueOn(level, month), TreeMap::new, Collectors.counting()));
        return byDay.entrySet().stream()
                .map(due ->
                        entry(engagement, month, due.getKey(), due.getValue().intValue()));
    }

    private static CalendarEntry entry(EngagementId engagement, YearMonth month, LocalDate day, int missing) {
        return CalendarEntry.forAll(
                CalendarEntryKind.FIGURES,
                // the same for as long as it is the same day's figures of a month
                UUID.nameUUIDFromBytes(
                        (engagement.value() + " " + month + " " + day).getBytes(StandardCharsets.US_ASCII)),
                WholeDays.on(day),
                EntryWords.said(Msg.performance_calendar_figures(month)),
                EntryWords.said(Msg.performance_calendar_missing(missing)),
                EntryPlace.owedBy(Side.VENDOR, engagement, PerformanceRoutes.results(engagement, month)));
    }
}
