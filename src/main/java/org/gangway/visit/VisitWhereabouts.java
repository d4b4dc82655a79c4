package org.gangway.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.contact.presence.GuestStay;
import org.gangway.contact.presence.Whereabouts;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteId;
import org.gangway.engagement.WorkPlaces;
import org.gangway.identity.PersonId;
import org.springframework.stereotype.Component;

/** Whoever visits is away from the own site and there at the other one: by its clock, its hours and its holidays. */
@Component
class VisitWhereabouts implements Whereabouts {

    private final Visits visits;
    private final WorkPlaces places;

    VisitWhereabouts(Visits visits, WorkPlaces places) {
        this.visits = visits;
        this.places = places;
    }

    @Override
    public Map<PersonId, GuestStay> guests(Collection<PersonId> people, LocalDate day) {
        var stays = new LinkedHashMap<PersonId, GuestStay>();
        if (people.isEmpty()) {
            return stays;
        }
        var guests = visits.guests(people, day);
        var sites = new LinkedHashMap<SiteId, EngagementSite>();
        places.of(guests.stream().map(Visit::engagement).distinct().toList())
                .forEach(site -> sites.putIfAbsent(site.id(), site));
        guests.forEach(visit -> {
            var site = sites.get(visit.to());
            if (site != null) {
                stays.putIfAbsent(
                        visit.visitor(),
                        new GuestStay(site.name(), site.zone(), site.workingHours(), site.calendar(), visit.last()));
            }
        });
        return stays;
    }
}
