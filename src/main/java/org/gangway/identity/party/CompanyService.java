package org.gangway.identity.party;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.PartyNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What companies say of themselves: read by those they work with, written by their own administrators. */
@Service
@Transactional
public class CompanyService {

    private final Parties parties;
    private final PartyNames names;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompanyService(
            Parties parties,
            PartyNames names,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parties = parties;
        this.names = names;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** The own company, or one that works with it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Company company(PartyId id) {
        var party = found(id);
        return new Company(party.id(), party.name(), party.country(), party.details(), names.before(id));
    }

    @ForAdministrators
    @Transactional(readOnly = true)
    public Company own() {
        return company(currentUserProvider.current().party());
    }

    @ForAdministrators
    public void describe(CompanyDetails details) {
        var party = found(currentUserProvider.current().party());
        var before = facts(party.details());
        party.describe(details);
        var after = facts(party.details());
        if (!after.equals(before)) {
            events.publishEvent(
                    new AccountChanged("identity.company-described", party.id().value(), before, after));
        }
    }

    /** The own company is called so from now on; what was signed keeps the name that it had then. */
    @ForAdministrators
    public void rename(String name) {
        rename(found(currentUserProvider.current().party()), name);
    }

    /** The same for a vendor that the own company registered, while nobody has come in for it. */
    @ForAdministrators
    public void rename(PartyId vendor, String name) {
        var party = found(vendor);
        if (!parties.isAwaited(vendor.value())) {
            throw new PartyNotFound(vendor);
        }
        rename(party, name);
    }

    private void rename(Party party, String name) {
        var before = party.name();
        if (names.rename(party, new PartyName(name), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            events.publishEvent(new AccountChanged(
                    "identity.party-renamed",
                    party.id().value(),
                    Map.of("name", before),
                    Map.of("name", party.name())));
        }
    }

    private Party found(PartyId id) {
        return parties.findById(id).orElseThrow(() -> new PartyNotFound(id));
    }

    private static Map<String, Object> facts(CompanyDetails details) {
        var facts = new TreeMap<String, Object>();
        var profile = details.profile();
        put(facts, "registrationNumber", details.registrationNumber());
        put(facts, "vatNumber", details.vatNumber());
        put(facts, "lei", profile.lei());
        put(facts, "duns", profile.duns());
        put(facts, "address", profile.addressLines());
        put(facts, "addressCountry", profile.addressCountry());
        put(facts, "bookCurrency", profile.currency());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
