package org.gangway.contact.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.contact.reach.AwayDays;
import org.gangway.contact.reach.Reachability;
import org.gangway.contact.reach.WorkingLife;
import org.gangway.engagement.Site;
import org.gangway.engagement.SiteService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.identity.person.Person;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.shared.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether people can be reached now: by their own hours and zone, else by those of a site of their company; by its calendar and
 * their absences.
 */
@Service
@Transactional(readOnly = true)
public class PresenceService {

    private static final int MONTHS_AHEAD = 14;

    private final PersonDetailsService people;
    private final SiteService sites;
    private final AbsenceService absences;
    private final List<Whereabouts> whereabouts;
    private final Clock clock;

    PresenceService(
            PersonDetailsService people,
            SiteService sites,
            AbsenceService absences,
            List<Whereabouts> whereabouts,
            Clock clock) {
        this.people = people;
        this.sites = sites;
        this.absences = absences;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /**
     * Of those people whom the signed-in user may know.
     *
     * @param standing who stands in for them where an absence names nobody
     */
    @ForEveryone
    public Map<PersonId, Presence> of(Collection<PersonId> ids, Map<PersonId, PersonId> standing) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var wanted = new LinkedHashSet<>(ids);
        wanted.addAll(standing.values());
        var away = absences.among(Ordered.copyOf(wanted), today.minusDays(1), today.plusMonths(MONTHS_AHEAD));
        away.forEach(it -> Optional.ofNullable(it.deputyId()).ifPresent(wanted::add));
        var known = people.people(Ordered.copyOf(wanted));
        var lives = new LinkedHashMap<PersonId, WorkingLife>();
        var places = places(known.values());
        var guests = new LinkedHashMap<PersonId, GuestStay>();
        whereabouts.forEach(it -> guests.putAll(it.guests(known.keySet(), today)));
        known.forEach((id, person) -> lives.put(
                id,
                life(
                        person,
                        places,
                        Optional.ofNullable(guests.get(id)),
                        away(id, away, Optional.ofNullable(standing.get(id))))));
        var found = new LinkedHashMap<PersonId, Presence>();
        ids.stream().filter(lives::containsKey).forEach(id -> found.put(id, presence(id, lives, known, guests, now)));
        return found;
    }

    /** When people work who are known to the signed-in user; absences left out. */
    @ForEveryone
    public Map<PersonId, WorkingLife> lives(Collection<PersonId> ids) {
        var known = people.people(ids);
        var places = places(known.values());
        var lives = new LinkedHashMap<PersonId, WorkingLife>();
        known.forEach((id, person) -> lives.put(id, life(person, places, Optional.empty(), List.of())));
        return lives;
    }

    private Map<PartyId, List<Site>> places(Collection<Person> of) {
        return sites.known(of.stream().map(Person::party).distinct().toList()).stream()
                .collect(Collectors.groupingBy(Site::party, LinkedHashMap::new, Collectors.toList()));
    }

    /** By the site in their zone where their company has one, else by its first; guests by that which they visit. */
    private static WorkingLife life(
            Person person, Map<PartyId, List<Site>> places, Optional<GuestStay> guest, List<AwayDays> away) {
        if (guest.isPresent()) {
            var stay = guest.get();
            return WorkingLife.of(
                            stay.zone(),
                            WorkingHours.UNKNOWN,
                            stay.hours().equals(WorkingHours.UNKNOWN)
                                    ? person.details().hours()
                                    : stay.hours(),
                            stay.calendar())
                    .with(away);
        }
        var all = places.getOrDefault(person.party(), List.of());
        var site = all.stream()
                .filter(it -> it.zone().getId().equals(person.zone()))
                .findFirst()
                .or(() -> all.stream().findFirst());
        var zone = person.zone() == null ? site.map(Site::zone).orElse(ZoneOffset.UTC) : ZoneId.of(person.zone());
        return WorkingLife.of(
                        zone,
                        person.details().hours(),
                        site.map(Site::workingHours).orElse(WorkingHours.UNKNOWN),
                        site.map(Site::calendar).orElseGet(() -> new WorkingCalendar(Set.of(), List.of())))
                .with(away);
    }

    private static List<AwayDays> away(PersonId person, List<AbsenceSummary> all, Optional<PersonId> standing) {
        var days = new ArrayList<AwayDays>();
        all.stream()
                .filter(it -> it.person().equals(person))
                .forEach(it -> days.add(new AwayDays(
                        it.first(),
                        it.last(),
                        Optional.ofNullable(it.deputyId()).or(() -> standing).orElse(null))));
        return days;
    }

    private static Presence presence(
            PersonId id,
            Map<PersonId, WorkingLife> lives,
            Map<PersonId, Person> known,
            Map<PersonId, GuestStay> guests,
            Instant now) {
        var reach = reach(Optional.ofNullable(lives.get(id)), now);
        var standIn = reach.flatMap(Reachability::deputy)
                .flatMap(it -> Optional.ofNullable(known.get(it)))
                .map(it -> new Presence.StandIn(it.name(), reach(Optional.ofNullable(lives.get(it.id())), now)));
        var local = now.atZone(
                Optional.ofNullable(lives.get(id)).map(WorkingLife::zone).orElse(ZoneOffset.UTC));
        return new Presence(local, reach, standIn, Optional.ofNullable(guests.get(id)));
    }

    private static Optional<Reachability> reach(Optional<WorkingLife> life, Instant now) {
        return life.filter(WorkingLife::isKnown).map(it -> Reachability.at(now, it));
    }
}
