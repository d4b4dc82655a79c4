package org.gangway.identity.party;

import java.time.Instant;
import java.util.List;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.PartyNotFound;
import org.springframework.stereotype.Component;

/** What parties are called, and were called at a moment: what was signed keeps the name of its day. */
@Component
public class PartyNames {

    private final Parties parties;
    private final FormerNames formerNames;

    PartyNames(Parties parties, FormerNames formerNames) {
        this.parties = parties;
        this.formerNames = formerNames;
    }

    /** The name at that moment. */
    public String at(PartyId party, Instant moment) {
        return formerNames.of(party.value()).stream()
                .filter(former -> moment.isBefore(former.until()))
                .map(FormerName::name)
                .findFirst()
                .orElseGet(() -> parties.findById(party).map(Party::name).orElseThrow(() -> new PartyNotFound(party)));
    }

    /** The names before, the latest first. */
    List<String> before(PartyId party) {
        return formerNames.of(party.value()).reversed().stream()
                .map(FormerName::name)
                .toList();
    }

    /** Whether the party is called otherwise from that moment on. */
    boolean rename(Party party, PartyName name, Instant moment) {
        if (name.value().equals(party.name())) {
            return false;
        }
        formerNames.save(new FormerName(party.id(), party.name(), moment));
        party.rename(name);
        return true;
    }
}
