package org.gangway.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.calendar.PublicHolidays;
import org.gangway.identity.SystemWork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings calendars that sites copied earlier to what the portal knows of holidays now.
 *
 * <p>Only days to come are touched, only in years that the site has not confirmed, and only days that stand there as they
 * were proposed: what people entered or named themselves stays theirs. Each change is in the log, in nobody's name.
 */
@Component
class CopiedCalendarMending {

    private final EngagementSites places;
    private final Sites sites;
    private final SiteHolidayProposals holidays;
    private final SiteJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CopiedCalendarMending(
            EngagementSites places,
            Sites sites,
            SiteHolidayProposals holidays,
            SiteJournal journal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.places = places;
        this.sites = sites;
        this.holidays = holidays;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Once after each start; what was mended is not looked at again. */
    @EventListener(ApplicationReadyEvent.class)
    void mendAll() {
        SystemWork.runForNobody(() ->
                transaction.executeWithoutResult(_ -> sites.findByHolidayEditionLessThan(PublicHolidays.latestEdition())
                        .forEach(this::mend)));
    }

    private void mend(Site site) {
        var today = LocalDate.ofInstant(clock.instant(), site.zone());
        var last = places.findLastDay(site.id().value()).orElse(today);
        var closed = new ArrayList<SiteClosedDay>();
        var opened = new ArrayList<SiteClosedDay>();
        IntStream.rangeClosed(today.getYear(), last.getYear())
                .filter(year -> !site.isConfirmed(year))
                .forEach(year -> {
                    var before = byDay(holidays.asOf(site.holidayEdition(), site.country(), year));
                    var now = byDay(holidays.of(site.country(), year));
                    opened.addAll(copied(site, before, now));
                    closed.addAll(now.values().stream()
                            .filter(day -> !day.equals(before.get(day.day()))
                                    && !day.day().isAfter(last))
                            .toList());
                });
        opened.removeIf(day -> day.day().isBefore(today));
        closed.removeIf(day -> day.day().isBefore(today));
        opened.forEach(day -> site.open(day.day()));
        record(site, opened, site.close(closed));
        site.broughtTo(PublicHolidays.latestEdition());
    }

    /** The days that stand there as they were proposed once, and are proposed no more, or otherwise. */
    private static List<SiteClosedDay> copied(
            Site site, Map<LocalDate, SiteClosedDay> before, Map<LocalDate, SiteClosedDay> now) {
        return before.values().stream()
                .filter(day -> !day.equals(now.get(day.day()))
                        && site.closedOn(day.day()).filter(day::equals).isPresent())
                .toList();
    }

    private static Map<LocalDate, SiteClosedDay> byDay(List<HolidayProposal> proposals) {
        return proposals.stream()
                .map(HolidayProposal::closed)
                .collect(
                        Collectors.toMap(SiteClosedDay::day, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private void record(Site site, List<SiteClosedDay> opened, List<SiteClosedDay> closed) {
        if (!opened.isEmpty() || !closed.isEmpty()) {
            journal.corrected(site, opened, closed);
        }
    }
}
