package org.gangway.engagement;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.PublicHolidays;
import org.gangway.calendar.WorkingHours;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForSiteKeepers;
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
    private final SiteEstablishment establishment;
    private final SiteHolidayProposals holidays;
    private final OwnRoles ownRoles;
    private final SiteJournal journal;
    private final Clock clock;

    SiteCalendarService(
            EngagementService engagements,
            SiteEstablishment establishment,
            SiteHolidayProposals holidays,
            OwnRoles ownRoles,
            SiteJournal journal,
            Clock clock) {
        this.engagements = engagements;
        this.establishment = establishment;
        this.holidays = holidays;
        this.ownRoles = ownRoles;
        this.journal = journal;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public EngagementSite site(EngagementId engagement, SiteId id) {
        return establishment.find(engagements.get(engagement).id(), id).orElseThrow(() -> new SiteNotFound(id));
    }

    /** Whether the signed-in user may change the calendar. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayKeep(EngagementId engagement, SiteId id) {
        return isKeeper(site(engagement, id));
    }

    private boolean isKeeper(EngagementSite site) {
        var user = ownRoles.in(site.engagement());
        return user.party().equals(site.site().party()) && SitePermissions.mayKeep(user, site.side());
    }

    /** In how many engagements the calendar of an own site counts; none for the other side, which learns nothing of them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public int engagementsOf(EngagementId engagement, SiteId id) {
        return journal.engagementsOf(site(engagement, id).site()).size();
    }

    /** The public holidays of the site's country in that year that its calendar does not have yet. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<HolidayProposal> proposed(EngagementId engagement, SiteId id, int year) {
        return missing(site(engagement, id).site(), year);
    }

    private List<HolidayProposal> missing(Site site, int year) {
        return holidays.of(site.country(), year).stream()
                .filter(day -> site.closedOn(day.day()).isEmpty())
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public SiteYear year(EngagementId engagement, SiteId id, int year) {
        var site = site(engagement, id).site();
        var known = PublicHolidays.of(site.country(), year);
        var confirmed = site.isConfirmed(year);
        return new SiteYear(
                year,
                known.known(),
                confirmed,
                site.closedDays().stream()
                        .filter(day -> day.day().getYear() == year)
                        .toList(),
                missing(site, year),
                confirmed ? List.of() : inDoubt(site, year),
                confirmed ? List.of() : known.gaps());
    }

    private List<HolidayProposal> inDoubt(Site site, int year) {
        return holidays.of(site.country(), year).stream()
                .filter(it -> it.doubt() != null
                        && site.closedOn(it.day()).filter(it.closed()::equals).isPresent())
                .toList();
    }

    /** The closed days of the year are right, for all who count by them. */
    @ForSiteKeepers
    public void confirm(EngagementId engagement, SiteId id, int year) {
        var site = own(engagement, id);
        if (site.confirm(year)) {
            journal.confirmed(site, year);
        }
    }

    /** Takes the proposals of a year over; how many days that adds. */
    @ForSiteKeepers
    public int takeProposals(EngagementId engagement, SiteId id, int year) {
        var site = own(engagement, id);
        return close(
                site, missing(site, year).stream().map(HolidayProposal::closed).toList());
    }

    @ForSiteKeepers
    public void close(EngagementId engagement, SiteId id, LocalDate day, String name, ClosedDayKind kind) {
        if (close(own(engagement, id), List.of(new SiteClosedDay(day, name, kind))) == 0) {
            throw new RuleViolation("engagement.day-already-closed", Map.of("day", day));
        }
    }

    /** People go home early on that day, whatever it was before. */
    @ForSiteKeepers
    public void closeEarly(EngagementId engagement, SiteId id, LocalDate day, String name, LocalTime until) {
        var site = own(engagement, id);
        var now = new SiteClosedDay(day, name, ClosedDayKind.HALF_DAY, until);
        site.rename(now).ifPresentOrElse(before -> journal.renamed(site, before, now), () -> close(site, List.of(now)));
    }

    /** Adds days that were pasted or read from a calendar file; how many were new. Known days keep their names. */
    @ForSiteKeepers
    public int closeAll(EngagementId engagement, SiteId id, List<SiteClosedDay> days) {
        return close(own(engagement, id), days);
    }

    private int close(Site site, List<SiteClosedDay> days) {
        var added = site.close(days);
        if (!added.isEmpty()) {
            journal.closed(site, added);
        }
        return added.size();
    }

    /**
     * Nobody works from one day until another: announced ahead, so that the other side can plan with it.
     *
     * @return how many days that adds
     * @throws RuleViolation {@code engagement.shutdown-order}, {@code engagement.shutdown-past} where it has begun,
     *     {@code engagement.shutdown-long} beyond 62 days
     */
    @ForSiteKeepers
    public int shutDown(EngagementId engagement, SiteId id, SiteShutdown shutdown) {
        var site = own(engagement, id);
        shutdown.requireAnnouncedBy(shutdown.today(clock, site.zone()));
        return close(site, shutdown.days());
    }

    @ForSiteKeepers
    public void rename(EngagementId engagement, SiteId id, LocalDate day, String name, ClosedDayKind kind) {
        var site = own(engagement, id);
        var now = new SiteClosedDay(day, name, kind);
        site.rename(now).filter(before -> !before.equals(now)).ifPresent(before -> journal.renamed(site, before, now));
    }

    /** The site works on that day after all. */
    @ForSiteKeepers
    public void open(EngagementId engagement, SiteId id, LocalDate day) {
        var site = own(engagement, id);
        site.open(day).ifPresent(before -> journal.opened(site, before));
    }

    /** Which days of the week are free. */
    @ForSiteKeepers
    public void rest(EngagementId engagement, SiteId id, Set<DayOfWeek> days) {
        var site = own(engagement, id);
        var before = site.weekend();
        site.rest(days);
        journal.rested(site, before);
    }

    /** When people are at the site on each day of the week. */
    @ForSiteKeepers
    public void work(EngagementId engagement, SiteId id, WorkingHours hours) {
        var site = own(engagement, id);
        var before = site.workingHours();
        if (!before.equals(hours)) {
            site.work(hours);
            journal.worked(site, before);
        }
    }

    private Site own(EngagementId engagement, SiteId id) {
        var site = site(engagement, id);
        if (!isKeeper(site)) {
            throw new RuleViolation("engagement.not-your-site", Map.of("site", site.name()));
        }
        return site.site();
    }
}
