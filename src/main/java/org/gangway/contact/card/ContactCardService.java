package org.gangway.contact.card;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.person.Person;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards: written by the person, or by an administrator of their company; read by whoever may know them. */
@Service
@Transactional
public class ContactCardService {

    private final ContactCards cards;
    private final PersonDetailsService people;
    private final PartyDirectory directory;
    private final CurrentUserProvider currentUserProvider;

    ContactCardService(
            ContactCards cards,
            PersonDetailsService people,
            PartyDirectory directory,
            CurrentUserProvider currentUserProvider) {
        this.cards = cards;
        this.people = people;
        this.directory = directory;
        this.currentUserProvider = currentUserProvider;
    }

    /**
     * Of one person.
     *
     * @throws PersonNotFound for somebody whom the reader may not know
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public ContactCard card(PersonId id) {
        return cards(List.of(id)).stream().findFirst().orElseThrow(() -> new PersonNotFound(id));
    }

    /** Several at once, in the order asked for; those whom the reader may not know are left out. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ContactCard> cards(Collection<PersonId> ids) {
        var known = people.people(ids);
        var summaries = directory.persons(known.keySet());
        var written = cards.of(known.keySet());
        var found = new LinkedHashMap<PersonId, ContactCard>();
        var user = currentUserProvider.current();
        ids.forEach(id -> {
            var person = known.get(id);
            var summary = summaries.get(id);
            if (person != null && summary != null && !person.isErased()) {
                var mail = person.email().orElse(summary.email());
                found.put(
                        id,
                        new ContactCard(
                                id,
                                directory.party(person.party()).name(),
                                mail,
                                person.details(),
                                person.lastDay().orElse(null),
                                written.getOrDefault(id, CardDetails.NOTHING),
                                mayWrite(user, person)));
            }
        });
        return List.copyOf(found.values());
    }

    /**
     * Writes a card with what is known of the person.
     *
     * @param words how they like to work
     * @throws RuleViolation {@code contact.card-of-others}
     */
    @ForEveryone
    public void write(PersonId id, PersonDetails details, CardDetails card, String words, Locale language) {
        var person = people.person(id);
        var user = currentUserProvider.current();
        if (!mayWrite(user, person)) {
            throw new RuleViolation("contact.card-of-others");
        }
        if (user.id().equals(id)) {
            people.describeOwn(details);
        } else {
            people.describe(id, details);
        }
        var before = cards.of(List.of(id)).getOrDefault(id, CardDetails.NOTHING).howIWork();
        cards.write(id, card.written(before.rewritten(words, language)));
    }

    /** Somebody of the own company who has no account, with a card. */
    @ForAdministrators
    public PersonId add(PersonDetails details, CardDetails card) {
        var id = people.add(details);
        cards.write(id, card);
        return id;
    }

    /** Whom address books call how, and further mail addresses of the own people: each with the name of who it is. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public Map<String, String> knownNames() {
        return cards.names(currentUserProvider.current().party());
    }

    /** Whether the reader brings people of their company in. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayBringIn() {
        return currentUserProvider.current().has(Role.ADMINISTRATOR);
    }

    private static boolean mayWrite(CurrentUser user, Person person) {
        return user.id().equals(person.id())
                || (user.has(Role.ADMINISTRATOR) && person.party().equals(user.party()));
    }
}
