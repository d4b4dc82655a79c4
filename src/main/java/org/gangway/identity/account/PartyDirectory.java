package org.gangway.identity.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.PartySummary;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.identity.party.PartyNames;
import org.gangway.identity.person.People;
import org.gangway.identity.person.Person;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.gangway.shared.ReadOnce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies and people, as far as the signed-in user may know of them: row-level security decides. */
@Service
@Transactional(readOnly = true)
public class PartyDirectory {

    private final Parties parties;
    private final PartyNames names;
    private final People people;
    private final UserAccounts accounts;
    private final Languages languages;

    PartyDirectory(Parties parties, PartyNames names, People people, UserAccounts accounts, Languages languages) {
        this.parties = parties;
        this.names = names;
        this.people = people;
        this.accounts = accounts;
        this.languages = languages;
    }

    @ReadOnce
    @ForEveryone
    public PartySummary party(PartyId id) {
        return parties.findById(id).map(PartyDirectory::summary).orElseThrow(() -> new PartyNotFound(id));
    }

    /** What the party was called at that moment: what was signed keeps the name of its day. */
    @ReadOnce
    @ForEveryone
    public String nameAt(PartyId id, Instant moment) {
        return names.at(id, moment);
    }

    @ForEveryone
    public List<PartySummary> vendors() {
        return parties.findBySideOrderByNameValue(Side.VENDOR).stream()
                .map(PartyDirectory::summary)
                .toList();
    }

    @ReadOnce
    @ForEveryone
    public List<PersonSummary> people(PartyId party) {
        var withAccount = accounts.findByParty(party).stream()
                .collect(Collectors.toMap(
                        UserAccount::id, UserAccount::person, (first, _) -> first, LinkedHashMap::new));
        return people.findByPartyOrderByNameValue(party).stream()
                .map(person -> withAccount.getOrDefault(person.id(), withoutAccount(person)))
                .toList();
    }

    @ReadOnce
    @ForEveryone
    public PersonSummary person(PersonId id) {
        return accounts.findById(id)
                .map(UserAccount::person)
                .or(() -> people.findById(id).map(PartyDirectory::withoutAccount))
                .orElseThrow(() -> new PersonNotFound(id));
    }

    /** Several people, read at once; those of whom the signed-in user may not know are left out. */
    @ForEveryone
    public Map<PersonId, PersonSummary> persons(Set<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<PersonId, PersonSummary>();
        accounts.findAll(ids).forEach(account -> found.put(account.id(), account.person()));
        var others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!others.isEmpty()) {
            people.findAll(others).forEach(person -> found.put(person.id(), withoutAccount(person)));
        }
        return found;
    }

    /** How this person likes to read; what they never chose is as usual in their party's country. */
    @ReadOnce
    @ForEveryone
    public ReaderProfile reader(PersonId id) {
        var person = people.findById(id).orElseThrow(() -> new PersonNotFound(id));
        var country = parties.findById(person.party()).map(Party::country).orElse("");
        return accounts.findById(id)
                .map(account -> AccountReader.account(account, country, languages))
                .orElseGet(() -> AccountReader.person(person, country, languages));
    }

    private static PersonSummary withoutAccount(Person person) {
        return new PersonSummary(
                person.id(), person.name(), person.email().orElse(""), person.party(), Set.of(), PersonAccess.NONE);
    }

    static PartySummary summary(Party party) {
        return new PartySummary(party.id(), party.name(), party.side(), party.country());
    }
}
