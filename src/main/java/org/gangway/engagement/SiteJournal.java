package org.gangway.engagement;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes into the log what happened to the calendar of a site. */
@Component
class SiteJournal {

    private final AuditLog log;

    SiteJournal(AuditLog log) {
        this.log = log;
    }

    void closed(Site site, List<SiteClosedDay> days) {
        log.record(event("site.days-closed", site).after(facts(site, days)));
    }

    void renamed(Site site, SiteClosedDay before, SiteClosedDay now) {
        log.record(event("site.day-renamed", site).before(facts(before)).after(facts(now)));
    }

    void opened(Site site, SiteClosedDay day) {
        log.record(event("site.day-opened", site).before(facts(day)));
    }

    void rested(Site site, Set<DayOfWeek> before) {
        log.record(event("site.weekend-changed", site)
                .before(Map.of("name", site.name(), "weekend", inOrder(before)))
                .after(Map.of("name", site.name(), "weekend", inOrder(site.weekend()))));
    }

    void confirmed(Site site, int year) {
        log.record(
                event("site.year-confirmed", site).after(Map.of("name", site.name(), "year", Integer.toString(year))));
    }

    /** By the portal itself. */
    void corrected(Site site, List<SiteClosedDay> opened, List<SiteClosedDay> closed) {
        log.record(event("site.holidays-corrected", site)
                .before(facts(site, opened))
                .after(facts(site, closed)));
    }

    private static Map<String, Object> facts(Site site, Collection<SiteClosedDay> days) {
        return Map.of(
                "name",
                site.name(),
                "days",
                days.stream().map(SiteJournal::facts).toList());
    }

    private static Map<String, Object> facts(SiteClosedDay day) {
        return Map.of("day", day.day(), "holiday", day.name(), "kind", day.kind());
    }

    private static List<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    private static AuditEvent event(String action, Site site) {
        return AuditEvent.of(action, site.id().value())
                .inEngagement(site.engagement().value());
    }
}
