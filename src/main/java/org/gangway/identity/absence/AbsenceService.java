package org.gangway.identity.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.person.People;
import org.gangway.identity.person.Person;
import org.gangway.shared.ReadOnce;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people are away: each announces their own absences, an administrator those of the whole company. */
@Service
@Transactional
public class AbsenceService {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Absences absences;
    private final People people;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceService(
            Absences absences,
            People people,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.people = people;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** Those of somebody that are not over, the next one first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AbsenceSummary> of(PersonId person) {
        return absences.find(List.of(person), today(), EVER);
    }

    /** Of those people whom the signed-in user may know, who is away on some of these days, and when first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<PersonId, AbsenceSummary> next(Collection<PersonId> people, LocalDate from, LocalDate until) {
        var found = new LinkedHashMap<PersonId, AbsenceSummary>();
        if (!people.isEmpty()) {
            absences.find(people, from, until).forEach(one -> found.putIfAbsent(one.person(), one));
        }
        return found;
    }

    /** All of those people on some of these days whom the signed-in user may know, the first ones first. */
    @ReadOnce
    @ForEveryone
    @Transactional(readOnly = true)
    public List<AbsenceSummary> among(Collection<PersonId> people, LocalDate from, LocalDate until) {
        return people.isEmpty() ? List.of() : absences.find(people, from, until);
    }

    /** Colleagues who can stand in for somebody. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Person> deputies(PersonId person) {
        return people.findByPartyOrderByNameValue(currentUserProvider.current().party()).stream()
                .filter(it -> !it.id().equals(person))
                .filter(it ->
                        it.lastDay().filter(last -> last.isBefore(today())).isEmpty())
                .toList();
    }

    /**
     * Announces that somebody is away.
     *
     * @return when the deputy is away too within that time
     * @throws RuleViolation {@code identity.absence-over} for days that are past, {@code identity.absence-overlaps} where they
     *     are away then already, {@code identity.absence-of-others} unless it is the own absence or the doer an administrator
     */
    @ForEveryone
    public Optional<AbsenceSummary> announce(PersonId person, NewAbsence announced) {
        var kept = kept(person);
        if (announced.last().isBefore(today())) {
            throw new RuleViolation("identity.absence-over", Map.of("day", today()));
        }
        absences.find(List.of(person), announced.first(), announced.last()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "identity.absence-overlaps", Map.of("first", other.first(), "last", other.last()));
                });
        var deputy = announced.deputy();
        if (deputy != null) {
            requireColleague(person, deputy);
        }
        var absence = absences.save(Absence.of(person, announced));
        events.publishEvent(new AccountChanged(
                "identity.absence-announced", person.value(), Map.of(), facts(kept.name(), absence)));
        return deputy == null
                ? Optional.empty()
                : absences.find(List.of(deputy), announced.first(), announced.last()).stream()
                        .findFirst();
    }

    /** They are there after all, or come back another day and announce that anew. */
    @ForEveryone
    public void cancel(AbsenceId id) {
        absences.findById(id).ifPresent(absence -> {
            var kept = kept(absence.person());
            absences.delete(absence);
            events.publishEvent(new AccountChanged(
                    "identity.absence-cancelled", absence.person().value(), facts(kept.name(), absence), Map.of()));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Person kept(PersonId id) {
        var user = currentUserProvider.current();
        var person = people.findById(id).orElseThrow(() -> new PersonNotFound(id));
        var own = user.id().equals(id)
                || (user.has(Role.ADMINISTRATOR) && person.party().equals(user.party()));
        if (!own) {
            throw new RuleViolation("identity.absence-of-others", Map.of("name", person.name()));
        }
        return person;
    }

    private void requireColleague(PersonId person, PersonId deputy) {
        if (deputies(person).stream().noneMatch(it -> it.id().equals(deputy))) {
            throw new PersonNotFound(deputy);
        }
    }

    private static Map<String, Object> facts(String name, Absence absence) {
        return Map.of("name", name, "start", absence.firstDay(), "end", absence.lastDay());
    }
}
