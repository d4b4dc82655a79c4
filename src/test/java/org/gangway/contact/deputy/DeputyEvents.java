package org.gangway.contact.deputy;

import static org.mockito.ArgumentMatchers.any;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.mockito.Mockito;

/** The entries of the log for deputies. */
public final class DeputyEvents {

    private DeputyEvents() {}

    public static void record(UseCases useCases, EngagementId engagement, PartyId party) {
        var directory = Mockito.mock(PartyDirectory.class);
        var karen = person(directory, "Karen Holm", party);
        var lise = person(directory, "Lise Vang", party);
        var taking = Mockito.mock(EngagementPeople.class);
        Mockito.when(taking.of(any(), any())).thenReturn(List.of(karen, lise));
        var deputies = Mockito.mock(StandingDeputies.class);
        Mockito.when(deputies.of(any())).thenReturn(Map.of());
        var roles = Mockito.mock(OwnRoles.class);
        var user = useCases.known(CurrentUser.class).with(Set.of(Role.OUTSOURCING_MANAGER));
        Mockito.when(roles.in(any())).thenReturn(user);
        new DeputyService(
                        deputies,
                        useCases.of(EngagementService.class),
                        taking,
                        roles,
                        new DeputyJournal(useCases.known(RecordedEvents.class), directory))
                .name(engagement, karen.id(), Optional.of(lise.id()));
    }

    private static PersonSummary person(PartyDirectory directory, String name, PartyId party) {
        var id = PersonId.next();
        var person = new PersonSummary(
                id, name, "somebody@people.example", party, Set.of(Role.OUTSOURCING_MANAGER), PersonAccess.OPEN);
        Mockito.when(directory.person(id)).thenReturn(person);
        return person;
    }
}
