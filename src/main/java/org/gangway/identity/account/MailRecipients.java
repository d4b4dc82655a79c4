package org.gangway.identity.account;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.language.Languages;
import org.springframework.stereotype.Component;

/** Whom the portal writes to by itself, when nobody is signed in; callers do so as {@link SystemWork}. */
@Component
public class MailRecipients {

    private final UserAccounts accounts;
    private final Parties parties;
    private final Languages languages;

    MailRecipients(UserAccounts accounts, Parties parties, Languages languages) {
        this.accounts = accounts;
        this.parties = parties;
        this.languages = languages;
    }

    /** Those of a party who can sign in, by name; fails outside of the portal's own work. */
    public List<MailRecipient> of(PartyId party) {
        requireSystemWork();
        return accounts.findByParty(party).stream()
                .filter(UserAccount::isActive)
                .map(this::recipient)
                .toList();
    }

    /** Somebody who can sign in; fails outside of the portal's own work. */
    public Optional<MailRecipient> one(PersonId person) {
        requireSystemWork();
        return accounts.findById(person).filter(UserAccount::isActive).map(this::recipient);
    }

    private MailRecipient recipient(UserAccount account) {
        var country =
                parties.findById(account.person().party()).map(Party::country).orElse("");
        return new MailRecipient(
                account.person(), AccountReader.account(account, country, languages), account.details());
    }

    private static void requireSystemWork() {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("only the portal itself asks for addressees");
        }
    }
}
