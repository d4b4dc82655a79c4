package org.gangway.identity.registration;

import java.util.List;
import org.gangway.audit.UseCases;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.party.Party;
import org.mockito.Mockito;

/** The entries of the log about a vendor that is asked, and about one that was registered twice. */
public final class PartnerEvents {

    private PartnerEvents() {}

    public static void record(UseCases useCases) {
        useCases.know(PartyId.next());
        useCases.of(VendorService.class).ask(new NewVendor("Neris", "LT", "Rasa Petraitė", "rasa@neris.example"));
        var client = useCases.known(Party.class).id();
        var two = List.of(vendor("Krishna Ledger", client), vendor("Krishna Ledgers", client));
        var known = Mockito.mock(KnownVendors.class);
        Mockito.when(known.partners(Mockito.any())).thenReturn(two);
        useCases.know(known);
        useCases.of(VendorMergeService.class)
                .merge(two.getFirst().id(), two.getLast().id());
    }

    private static Party vendor(String name, PartyId client) {
        return Party.vendor(new PartyName(name), "IN", client);
    }
}
