package org.gangway.contact.map;

import static org.mockito.ArgumentMatchers.any;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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
import org.springframework.context.ApplicationEventPublisher;

/** The entries of the log for the map of an engagement. */
public final class ContactEvents {

    private ContactEvents() {}

    /** As somebody of the client. */
    public static void record(UseCases useCases, EngagementId engagement, PartyId client) {
        var directory = Mockito.mock(PartyDirectory.class);
        var karen = person(directory, "Karen Holm", client);
        var meera = person(directory, "Meera Kulkarni", client);
        var jonas = person(directory, "Jonas Bro", client);
        var taking = Mockito.mock(EngagementPeople.class);
        Mockito.when(taking.of(any(), any())).thenReturn(List.of(karen, meera, jonas));
        var pairs = pairs();
        var tiers = Mockito.mock(Tiers.class);
        Mockito.when(tiers.of(any())).thenReturn(Tier.usual());
        var journal = new CounterpartJournal(useCases.known(RecordedEvents.class), directory, tiers);
        var engagements = useCases.of(EngagementService.class);
        var clock = useCases.known(Clock.class);
        var service = new CounterpartService(
                pairs, engagements, taking, tiers, journal, Mockito.mock(ApplicationEventPublisher.class), clock);

        var pair = service.draw(engagement, new NewCounterpart("FINANCE", 6, karen.id(), meera.id()));
        service.arrange(engagement, pair, "STEERING", 13);
        var confirmations = Mockito.mock(Confirmations.class);
        Mockito.when(confirmations.confirm(any(), any(), any())).thenReturn(true);
        var roles = Mockito.mock(OwnRoles.class);
        var user = useCases.known(CurrentUser.class).with(Set.of(Role.OUTSOURCING_MANAGER));
        Mockito.when(roles.in(any())).thenReturn(user);
        var writing = new MapWriting(journal, clock);
        new CounterpartMapService(
                        Mockito.mock(MapReader.class), pairs, confirmations, engagements, taking, roles, writing)
                .confirm(engagement, karen.id());
        var people = Mockito.mock(PeopleAndTalks.class);
        Mockito.when(people.people(any())).thenReturn(Map.of());
        new PairHandover(pairs, people, writing, tiers).handOver(engagement, karen.id(), jonas.id());
        service.end(engagement, pair);
        new TierService(tiers, pairs, engagements, journal).add(engagement, "Automation");
    }

    private static Counterparts pairs() {
        var pairs = Mockito.mock(Counterparts.class);
        var saved = new AtomicReference<Counterpart>();
        Mockito.when(pairs.save(any())).thenAnswer(call -> {
            saved.set(call.getArgument(0));
            return saved.get();
        });
        Mockito.when(pairs.find(any(), any())).thenAnswer(_ -> Optional.of(saved.get()));
        Mockito.when(pairs.heldBy(any(), any())).thenAnswer(_ -> List.of(saved.get()));
        return pairs;
    }

    private static PersonSummary person(PartyDirectory directory, String name, PartyId party) {
        var id = PersonId.next();
        var person = new PersonSummary(
                id, name, "somebody@people.example", party, Set.of(Role.OUTSOURCING_MANAGER), PersonAccess.OPEN);
        Mockito.when(directory.person(id)).thenReturn(person);
        return person;
    }
}
