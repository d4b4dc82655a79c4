package org.gangway.identity.account;

import java.util.List;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.PartySummary;
import org.gangway.identity.Person;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies and people, as far as the signed-in user may know of them: row-level security decides. */
@Service
@Transactional(readOnly = true)
public class PartyDirectory {

    private final Parties parties;
    private final UserAccounts accounts;
    private final Languages languages;

    PartyDirectory(Parties parties, UserAccounts accounts, Languages languages) {
        this.parties = parties;
        this.accounts = accounts;
        this.languages = languages;
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
                .map(UserAccount::person)
                .toList();
    }

    @ForEveryone
    public Person person(UserId id) {
        return accounts.findById(id).map(UserAccount::person).orElseThrow(() -> new PersonNotFound(id));
    }

    /** How this person likes to read; what they never chose is as usual in their party's country. */
    @ForEveryone
    public ReaderProfile reader(UserId id) {
        var account = accounts.findById(id).orElseThrow(() -> new PersonNotFound(id));
        var country = parties.findById(account.party()).map(Party::country).orElse("");
        return AccountReader.account(account, country, languages);
    }

    static PartySummary summary(Party party) {
        return new PartySummary(party.id(), party.name(), party.side(), party.country());
    }
}
