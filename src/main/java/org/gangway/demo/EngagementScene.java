package org.gangway.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** How an engagement begins: with a vendor, at sites whose calendars somebody keeps. */
@Component
class EngagementScene {

    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final SiteCalendarService calendars;
    private final PartyDirectory parties;
    private final DemoStage demoStage;

    EngagementScene(
            EngagementService engagements,
            AssignmentService assignments,
            SiteCalendarService calendars,
            PartyDirectory parties,
            DemoStage demoStage) {
        this.assignments = assignments;
        this.engagements = engagements;
        this.calendars = calendars;
        this.parties = parties;
        this.demoStage = demoStage;
    }

    EngagementId open(LocalDate day, String vendorName, Function<PartyId, NewEngagement> terms) {
        demoStage.on(day);
        var vendor = demoStage.as(
                DemoPerson.KAREN,
                () -> parties.vendors().stream()
                        .filter(one -> one.name().equals(vendorName))
                        .findFirst()
                        .orElseThrow());
        return demoStage.as(DemoPerson.KAREN, () -> engagements.open(terms.apply(vendor.id())));
    }

    /** Each side says who else takes part, in every role that they hold. */
    void staff(EngagementId engagement, DemoPerson lead, List<DemoPerson> others) {
        for (var person : others) {
            var own = DemoPerson.CLIENT_SIDE.contains(person) ? DemoPerson.KAREN : lead;
            demoStage.as(own, () -> assign(engagement, person));
        }
    }

    private void assign(EngagementId engagement, DemoPerson person) {
        var someone = assignments.candidates(engagement).stream()
                .filter(one -> one.name().equals(person.fullName()))
                .findFirst()
                .orElseThrow();
        var known = assignments.assignments(engagement).stream()
                .filter(it -> it.person().id().equals(someone.id()))
                .map(AssignmentSummary::role)
                .toList();
        person.roles().stream()
                .filter(role -> !role.isCompanyWide() && !known.contains(role))
                .forEach(role -> assignments.assign(engagement, someone.id(), role, demoStage.today()));
    }

    /** Each side takes over the holidays of its own site. */
    void keepCalendars(EngagementId engagement, DemoPerson lead, int year) {
        for (var site : demoStage.as(DemoPerson.KAREN, () -> engagements.sites(engagement))) {
            var keeper = site.side() == Side.CLIENT ? DemoPerson.KAREN : lead;
            demoStage.as(keeper, () -> calendars.work(engagement, site.id(), hours(site.country())));
            demoStage.as(keeper, () -> calendars.takeProposals(engagement, site.id(), year));
            demoStage.as(keeper, () -> calendars.confirm(engagement, site.id(), year));
        }
    }

    /** With lunch at noon, and in India at half past one. */
    private static WorkingHours hours(String country) {
        return "IN".equals(country)
                ? hours("09:30", "13:30", "14:15", "18:30")
                : hours("08:00", "12:00", "12:30", "16:00");
    }

    private static WorkingHours hours(String from, String lunch, String back, String until) {
        return WorkingHours.on(
                EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                List.of(
                        new WorkingSpan(LocalTime.parse(from), LocalTime.parse(lunch)),
                        new WorkingSpan(LocalTime.parse(back), LocalTime.parse(until))));
    }

    /** Each side says when people are at its site. */
    void keepHours(EngagementId engagement, DemoPerson lead) {
        for (var site : demoStage.as(DemoPerson.KAREN, () -> engagements.sites(engagement))) {
            var keeper = site.side() == Side.CLIENT ? DemoPerson.KAREN : lead;
            demoStage.as(keeper, () -> calendars.work(engagement, site.id(), hours(site.country())));
        }
    }

    /** The first day from that one on at which every site works. */
    LocalDate workedByAll(EngagementId engagement, LocalDate from) {
        var sites = demoStage.as(DemoPerson.KAREN, () -> engagements.sites(engagement));
        var day = from;
        while (!isWorkedByAll(sites, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWorkedByAll(List<EngagementSite> sites, LocalDate day) {
        return sites.stream().allMatch(site -> site.calendar().isWorkingDay(day));
    }

    EngagementId named(String name) {
        return demoStage
                .as(DemoPerson.KAREN, () -> engagements.search(name, PageRequest.of(0, 1)))
                .getFirst()
                .id();
    }

    /** Who somebody of the client is. */
    PersonId self(DemoPerson person) {
        return demoStage.as(DemoPerson.KAREN, () -> parties.people(ownParty())).stream()
                .filter(it -> it.name().equals(person.fullName()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PartyId ownParty() {
        return engagements
                .get(engagements.search("", PageRequest.of(0, 1)).getFirst().id())
                .client();
    }

    static Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
