package org.gangway.yearcalendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.WorkPlaces;
import org.gangway.language.Msg;
import org.springframework.stereotype.Component;

/** Holidays, shutdowns, half days and closed banks of the sites of both sides; a site that works on several engagements once. */
@Component
class ClosedDayEntries implements CalendarSource {

    private final WorkPlaces places;

    ClosedDayEntries(WorkPlaces places) {
        this.places = places;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(
                CalendarEntryKind.HOLIDAY,
                CalendarEntryKind.SHUTDOWN,
                CalendarEntryKind.HALF_DAY,
                CalendarEntryKind.BANK_CLOSED);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        var sites = new LinkedHashMap<SiteId, EngagementSite>();
        places.of(question.engagements()).forEach(site -> sites.putIfAbsent(site.id(), site));
        return sites.values().stream()
                .flatMap(site -> entries(site, question.from(), question.to()))
                .toList();
    }

    private static Stream<CalendarEntry> entries(EngagementSite site, LocalDate from, LocalDate to) {
        return site.closedDays().stream()
                .filter(closed -> !closed.day().isBefore(from) && !closed.day().isAfter(to))
                .map(closed -> entry(site, closed));
    }

    private static CalendarEntry entry(EngagementSite site, SiteClosedDay closed) {
        var until = closed.until();
        return CalendarEntry.forAll(
                kind(closed),
                UUID.nameUUIDFromBytes((site.id().value() + " " + closed.day()).getBytes(StandardCharsets.UTF_8)),
                WholeDays.on(closed.day()),
                EntryWords.said(closed.title()),
                until == null ? EntryWords.NONE : EntryWords.said(Msg.yearcalendar_until(until)),
                new EntryPlace(
                        site.engagement(),
                        site.side(),
                        site.name(),
                        EngagementRoutes.site(
                                site.engagement(), site.id(), closed.day().getYear())));
    }

    private static CalendarEntryKind kind(SiteClosedDay closed) {
        return switch (closed.kind()) {
            case PUBLIC_HOLIDAY -> CalendarEntryKind.HOLIDAY;
            case SHUTDOWN -> CalendarEntryKind.SHUTDOWN;
            case HALF_DAY -> CalendarEntryKind.HALF_DAY;
            case BANK_CLOSED -> CalendarEntryKind.BANK_CLOSED;
        };
    }
}
