package org.gangway.identity.party;

import java.util.Map;
import java.util.TreeMap;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parties say of themselves on invoices: seen by whoever may see the party, changed by its own administrator. */
@Service
@Transactional
public class InvoicingService {

    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    InvoicingService(Parties parties, CurrentUserProvider currentUserProvider, ApplicationEventPublisher events) {
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public InvoicingParty party(PartyId id) {
        var party = found(id);
        return new InvoicingParty(party.id(), party.name(), party.country(), party.invoicing());
    }

    @ForAdministrators
    @Transactional(readOnly = true)
    public InvoicingParty own() {
        return party(currentUserProvider.current().party());
    }

    @ForAdministrators
    public void describe(InvoicingDetails details) {
        var party = found(currentUserProvider.current().party());
        var before = facts(party.invoicing());
        party.invoiceAs(details);
        events.publishEvent(new AccountChanged(
                "identity.invoicing-described", party.id().value(), before, facts(party.invoicing())));
    }

    private Party found(PartyId id) {
        return parties.findById(id).orElseThrow(() -> new PartyNotFound(id));
    }

    private static Map<String, Object> facts(InvoicingDetails details) {
        var facts = new TreeMap<String, Object>();
        put(facts, "legalName", details.legalName());
        put(facts, "registrationNumber", details.registrationNumber());
        put(facts, "vatNumber", details.vatNumber());
        var address = details.electronicAddress();
        put(facts, "electronicAddress", address == null ? null : address.value());
        put(facts, "electronicAddressType", address == null ? null : address.scheme());
        put(facts, "street", details.street());
        put(facts, "city", details.city());
        put(facts, "postalCode", details.postalCode());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
