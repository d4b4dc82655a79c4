package org.gangway.identity.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.identity.PersonNotFound;
import org.gangway.shared.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of people besides their accounts: everybody describes themselves, an administrator all of the company. */
@Service
@Transactional
public class PersonDetailsService {

    private final People people;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    PersonDetailsService(People people, CurrentUserProvider currentUserProvider, ApplicationEventPublisher events) {
        this.people = people;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    /** Of somebody whom the signed-in user may know: row-level security decides. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Person person(PersonId id) {
        return people.findById(id).orElseThrow(() -> new PersonNotFound(id));
    }

    /** Several people, read at once; those of whom the signed-in user may not know are left out. */
    @ReadOnce
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        var found = new LinkedHashMap<PersonId, Person>();
        if (!ids.isEmpty()) {
            people.findAll(ids).forEach(it -> found.put(it.id(), it));
        }
        return found;
    }

    @ForEveryone
    public void describeOwn(PersonDetails details) {
        change(person(currentUserProvider.current().id()), details);
    }

    /** Somebody of the own company who has no account. */
    @ForAdministrators
    public PersonId add(PersonDetails details) {
        var person = Person.of(currentUserProvider.current().party(), new PersonName(details.name()));
        person.describe(details);
        people.save(person);
        // whoever writes something about them next finds them
        people.flush();
        events.publishEvent(
                new AccountChanged("identity.person-added", person.id().value(), Map.of(), facts(person)));
        return person.id();
    }

    @ForAdministrators
    public void describe(PersonId id, PersonDetails details) {
        change(own(id), details);
    }

    /** Their last day with the company; from the next one on they can no longer log in. */
    @ForAdministrators
    public void leaveAfter(PersonId id, @Nullable LocalDate lastDay) {
        var person = own(id);
        var before = facts(person);
        person.leaveAfter(lastDay);
        tell("identity.person-left", person, before);
    }

    private void change(Person person, PersonDetails details) {
        var before = facts(person);
        person.describe(details);
        tell("identity.person-described", person, before);
    }

    private void tell(String what, Person person, Map<String, Object> before) {
        events.publishEvent(new AccountChanged(what, person.id().value(), before, facts(person)));
    }

    private Person own(PersonId id) {
        return people.findById(id)
                .filter(person ->
                        person.party().equals(currentUserProvider.current().party()))
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** The log is kept for ever: it says who, and nothing that somebody may want to have erased. */
    private static Map<String, Object> facts(Person person) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("person", person.name());
        if (!person.title().isEmpty()) {
            facts.put("jobTitle", person.title());
        }
        person.lastDay().ifPresent(day -> facts.put("until", day));
        return facts;
    }
}
