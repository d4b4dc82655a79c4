package org.gangway.engagement;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.calendar.WorkingHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happened to the calendar of a site into the log of every engagement that counts by it, and tells what counts by it. */
@Component
class SiteJournal {

    private final AuditLog log;
    private final EngagementSites places;
    private final ApplicationEventPublisher events;

    SiteJournal(AuditLog log, EngagementSites places, ApplicationEventPublisher events) {
        this.log = log;
        this.places = places;
        this.events = events;
    }

    void closed(Site site, List<SiteClosedDay> days) {
        record(site, event("site.days-closed", site).after(facts(site, days)));
        moved(site);
    }

    void renamed(Site site, SiteClosedDay before, SiteClosedDay now) {
        record(site, event("site.day-renamed", site).before(facts(before)).after(facts(now)));
        moved(site);
    }

    void opened(Site site, SiteClosedDay day) {
        record(site, event("site.day-opened", site).before(facts(day)));
        moved(site);
    }

    void rested(Site site, Set<DayOfWeek> before) {
        record(
                site,
                event("site.weekend-changed", site)
                        .before(Map.of("name", site.name(), "weekend", inOrder(before)))
                        .after(Map.of("name", site.name(), "weekend", inOrder(site.weekend()))));
        moved(site);
    }

    void confirmed(Site site, int year) {
        record(
                site,
                event("site.year-confirmed", site).after(Map.of("name", site.name(), "year", Integer.toString(year))));
    }

    void worked(Site site, WorkingHours before) {
        record(
                site,
                event("site.hours-changed", site)
                        .before(Map.of("name", site.name(), "hours", before.text()))
                        .after(Map.of(
                                "name",
                                site.name(),
                                "hours",
                                site.workingHours().text())));
    }

    void added(EngagementId engagement, Site site) {
        log.record(event("site.added", site).inEngagement(engagement.value()).after(Map.of("name", site.name())));
        events.publishEvent(new WorkingDaysChanged(List.of(engagement)));
    }

    void removed(EngagementId engagement, Site site) {
        log.record(event("site.removed", site).inEngagement(engagement.value()).before(Map.of("name", site.name())));
        events.publishEvent(new WorkingDaysChanged(List.of(engagement)));
    }

    /** By the portal itself. */
    void corrected(Site site, List<SiteClosedDay> opened, List<SiteClosedDay> closed) {
        record(
                site,
                event("site.holidays-corrected", site)
                        .before(facts(site, opened))
                        .after(facts(site, closed)));
        moved(site);
    }

    private static Map<String, Object> facts(Site site, Collection<SiteClosedDay> days) {
        return Map.of(
                "name",
                site.name(),
                "days",
                days.stream().map(SiteJournal::facts).toList());
    }

    private static Map<String, Object> facts(SiteClosedDay day) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("day", day.day());
        facts.put("holiday", day.name());
        facts.put("kind", day.kind());
        if (day.until() != null) {
            facts.put("closesAt", day.until().toString());
        }
        return facts;
    }

    private static List<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    private void moved(Site site) {
        events.publishEvent(new WorkingDaysChanged(
                engagementsOf(site).stream().map(EngagementId::new).toList()));
    }

    private void record(Site site, AuditEvent event) {
        engagementsOf(site).forEach(engagement -> log.record(event.inEngagement(engagement)));
    }

    List<UUID> engagementsOf(Site site) {
        return places.findEngagements(site.id().value());
    }

    private static AuditEvent event(String action, Site site) {
        return AuditEvent.of(action, site.id().value());
    }
}
