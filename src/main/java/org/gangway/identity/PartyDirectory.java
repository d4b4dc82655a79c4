package org.gangway.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies and people, as far as the signed-in user may know of them: row-level security decides. */
@Service
@Transactional(readOnly = true)
public class PartyDirectory {

    private final Parties parties;
    private final UserAccounts accounts;

    PartyDirectory(Parties parties, UserAccounts accounts) {
        this.parties = parties;
        this.accounts = accounts;
    }

    @ForEveryone
    public PartySummary party(PartyId id) {
        return parties.findById(id).map(PartyDirectory::summary).orElseThrow(() -> new PartyNotFound(id));
    }

    @ForEveryone
    public List<PartySummary> vendors() {
        return parties.findBySideOrderByNameValue(Side.VENDOR).stream()
                .map(PartyDirectory::summary)
                .toList();
    }

    @ForEveryone
    public List<Person> people(PartyId party) {
        return accounts.findByPartyOrderByNameValue(party).stream()
                .map(PartyDirectory::person)
                .toList();
    }

    @ForEveryone
    public Person person(UserId id) {
        return accounts.findById(id).map(PartyDirectory::person).orElseThrow(() -> new PersonNotFound(id));
    }

    static Person person(UserAccount account) {
        return new Person(
                account.id(), account.name(), account.email(), account.party(), account.roles(), account.isActive());
    }

    static PartySummary summary(Party party) {
        return new PartySummary(party.id(), party.name(), party.side(), party.country());
    }
}
