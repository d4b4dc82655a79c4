package org.gangway.engagement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.PublicHolidays;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForSiteKeepers;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working calendars of sites. Each party keeps those of its own sites; due dates and warnings are computed from them
 * whenever somebody looks, so a change counts at once.
 */
@Service
@Transactional
public class SiteCalendarService {

    private final EngagementService engagements;
    private final Sites sites;
    private final SiteHolidayProposals holidays;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;

    SiteCalendarService(
            EngagementService engagements,
            Sites sites,
            SiteHolidayProposals holidays,
            CurrentUserProvider currentUserProvider,
            AuditLog log) {
        this.engagements = engagements;
        this.sites = sites;
        this.holidays = holidays;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Site site(EngagementId engagement, SiteId id) {
        var own = engagements.get(engagement).id();
        return sites.findById(id).filter(site -> site.engagement().equals(own)).orElseThrow(() -> new SiteNotFound(id));
    }

    /** Whether the signed-in user may change the calendar. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayKeep(EngagementId engagement, SiteId id) {
        return isKeeper(site(engagement, id));
    }

    private boolean isKeeper(Site site) {
        var user = currentUserProvider.current();
        return user.side() == site.side()
                && (user.side() == Side.CLIENT
                        ? user.has(Role.OUTSOURCING_MANAGER)
                        : user.has(Role.VENDOR_LEAD) || user.has(Role.ADMINISTRATOR));
    }

    /** The public holidays of the site's country in that year that its calendar does not have yet. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<SiteClosedDay> proposed(EngagementId engagement, SiteId id, int year) {
        var site = site(engagement, id);
        return holidays.of(site.country(), year).stream()
                .filter(day -> site.closedOn(day.day()).isEmpty())
                .toList();
    }

    /** Whether anything is known of the holidays of the site's country. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean isCountryKnown(EngagementId engagement, SiteId id, int year) {
        return PublicHolidays.of(site(engagement, id).country(), year).known();
    }

    /** Takes the proposals of a year over; how many days that adds. */
    @ForSiteKeepers
    public int takeProposals(EngagementId engagement, SiteId id, int year) {
        return close(own(engagement, id), proposed(engagement, id, year));
    }

    @ForSiteKeepers
    public void close(EngagementId engagement, SiteId id, LocalDate day, String name, ClosedDayKind kind) {
        if (close(own(engagement, id), List.of(new SiteClosedDay(day, name, kind))) == 0) {
            throw new RuleViolation("engagement.day-already-closed", Map.of("day", day));
        }
    }

    /** Adds what was pasted or read from a calendar file; how many days were new. Known days keep their names. */
    @ForSiteKeepers
    public int closeAll(EngagementId engagement, SiteId id, String words, ClosedDayKind kind) {
        return close(own(engagement, id), ClosedDayParser.read(words, kind));
    }

    private int close(Site site, List<SiteClosedDay> days) {
        var added = site.close(days);
        if (!added.isEmpty()) {
            log.record(event("site.days-closed", site)
                    .after(Map.of(
                            "name",
                            site.name(),
                            "days",
                            added.stream().map(SiteCalendarService::facts).toList())));
        }
        return added.size();
    }

    @ForSiteKeepers
    public void rename(EngagementId engagement, SiteId id, LocalDate day, String name, ClosedDayKind kind) {
        var site = own(engagement, id);
        var now = new SiteClosedDay(day, name, kind);
        site.rename(now)
                .filter(before -> !before.equals(now))
                .ifPresent(before -> log.record(
                        event("site.day-renamed", site).before(facts(before)).after(facts(now))));
    }

    /** The site works on that day after all. */
    @ForSiteKeepers
    public void open(EngagementId engagement, SiteId id, LocalDate day) {
        var site = own(engagement, id);
        site.open(day)
                .ifPresent(before -> log.record(event("site.day-opened", site).before(facts(before))));
    }

    /** Which days of the week are free. */
    @ForSiteKeepers
    public void rest(EngagementId engagement, SiteId id, Set<DayOfWeek> days) {
        var site = own(engagement, id);
        var before = inOrder(site.weekend());
        site.rest(days);
        log.record(event("site.weekend-changed", site)
                .before(Map.of("name", site.name(), "weekend", before))
                .after(Map.of("name", site.name(), "weekend", inOrder(site.weekend()))));
    }

    private static List<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    private static Map<String, Object> facts(SiteClosedDay day) {
        return Map.of("day", day.day(), "holiday", day.name(), "kind", day.kind());
    }

    private Site own(EngagementId engagement, SiteId id) {
        var site = site(engagement, id);
        if (!isKeeper(site)) {
            throw new RuleViolation("engagement.not-your-site", Map.of("site", site.name()));
        }
        return site;
    }

    private static AuditEvent event(String action, Site site) {
        return AuditEvent.of(action, site.id().value())
                .inEngagement(site.engagement().value());
    }
}
