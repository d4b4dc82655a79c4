package org.gangway.identity.partnership;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForClientReaders;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients that a vendor works for, and its answers to those who ask whether it works for them. */
@Service
@Transactional
public class PartnershipService {

    private final Partnerships partnerships;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnershipService(
            Partnerships partnerships,
            Parties parties,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partnerships = partnerships;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** By name. */
    @ForClientReaders
    @Transactional(readOnly = true)
    public List<ClientPartner> clients() {
        var all = partnerships.findByVendor(currentUserProvider.current().party());
        var known = parties.findByIdIn(all.stream().map(Partnership::client).toList()).stream()
                .collect(Collectors.toMap(Party::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return all.stream()
                .flatMap(partnership -> Optional.ofNullable(known.get(partnership.client()))
                        .map(client ->
                                new ClientPartner(client.id(), client.name(), client.country(), partnership.state()))
                        .stream())
                .sorted(Comparator.comparing(ClientPartner::name))
                .toList();
    }

    /** The own company works for that client, which may see who it is and offer it engagements from now on. */
    @ForAdministrators
    public void agree(PartyId client) {
        var partnership = asked(client);
        partnership.agree(clock.instant());
        record("identity.partnership-agreed", partnership);
        events.publishEvent(new PartnershipAgreed(client, partnership.vendor()));
    }

    /** The own company does not work for that client, which learns nothing more of it. */
    @ForAdministrators
    public void decline(PartyId client) {
        var partnership = asked(client);
        partnership.decline(clock.instant());
        record("identity.partnership-declined", partnership);
    }

    private Partnership asked(PartyId client) {
        return partnerships
                .findByClientAndVendor(client, currentUserProvider.current().party())
                .orElseThrow(() -> new PartyNotFound(client));
    }

    private void record(String what, Partnership partnership) {
        var client = parties.findById(partnership.client()).orElseThrow(() -> new PartyNotFound(partnership.client()));
        events.publishEvent(new AccountChanged(what, client.id().value(), Map.of(), Map.of("client", client.name())));
    }
}
