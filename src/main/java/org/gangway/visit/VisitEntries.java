package org.gangway.visit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Visits in the calendar of both sides. */
@Component
class VisitEntries implements CalendarSource {

    private final Visits visits;
    private final WorkPlaces places;
    private final PartyDirectory parties;

    VisitEntries(Visits visits, WorkPlaces places, PartyDirectory parties) {
        this.visits = visits;
        this.places = places;
        this.parties = parties;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.VISIT);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        var found = visits.during(question.ids(), question.from(), question.to());
        if (found.isEmpty()) {
            return List.of();
        }
        var visitors = new LinkedHashSet<PersonId>();
        found.forEach(it -> visitors.add(it.visitor()));
        var names = parties.persons(visitors);
        var sites = new LinkedHashMap<SiteId, EngagementSite>();
        places.of(question.engagements()).forEach(site -> sites.putIfAbsent(site.id(), site));
        return found.stream().map(it -> entry(it, names, sites)).toList();
    }

    private static CalendarEntry entry(
            Visit visit, Map<PersonId, PersonSummary> names, Map<SiteId, EngagementSite> sites) {
        var visitor = names.get(visit.visitor());
        var name = visitor == null ? "" : visitor.name();
        var site = sites.get(visit.to());
        var place = site == null ? "" : site.name();
        return CalendarEntry.forAll(
                CalendarEntryKind.VISIT,
                visit.id().value(),
                new WholeDays(visit.first(), visit.last()),
                EntryWords.said(
                        visit.kind() == VisitKind.SECONDMENT
                                ? Msg.visit_entry_secondment(name, place)
                                : Msg.visit_entry_visit(name, place)),
                EntryWords.written(VisitParagraphs.purpose(visit), visit.purpose()),
                new EntryPlace(visit.engagement(), null, name, VisitRoutes.tab(visit.engagement())));
    }
}
