package org.gangway.engagement.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.mockito.Mockito;

/** The entries of the log for who takes part in an engagement. */
public final class AssignmentEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private AssignmentEvents() {}

    public static void record(UseCases useCases, EngagementId engagement, PartyId party) {
        var directory = Mockito.mock(PartyDirectory.class);
        var leaver = person(directory, "Karen Holm", party);
        var successor = person(directory, "Lise Vang", party);
        useCases.know(directory);
        var assignments = useCases.know(useCases.of(AssignmentService.class));
        assignments.assign(engagement, leaver.id(), Role.FINANCE_CONTROLLER, DAY);
        assignments.end(engagement, useCases.known(Assignment.class).id(), DAY.plusDays(1));
        assignments.assign(engagement, leaver.id(), Role.COMMITTEE_MEMBER, DAY);
        new HandoverService(
                        List.of(),
                        assignments,
                        useCases.of(org.gangway.engagement.EngagementService.class),
                        directory,
                        Mockito.mock(
                                org.gangway.identity.CurrentUserProvider.class,
                                _ -> useCases.known(org.gangway.identity.CurrentUser.class)),
                        useCases.known(org.gangway.audit.RecordedEvents.class),
                        Mockito.mock(org.springframework.context.ApplicationEventPublisher.class))
                .handOver(engagement, leaver.id(), successor.id(), DAY.plusDays(1));
    }

    private static PersonSummary person(PartyDirectory directory, String name, PartyId party) {
        var id = PersonId.next();
        var person = new PersonSummary(
                id,
                name,
                "somebody@people.example",
                party,
                Set.of(Role.FINANCE_CONTROLLER, Role.COMMITTEE_MEMBER),
                PersonAccess.OPEN);
        Mockito.when(directory.person(id)).thenReturn(person);
        return person;
    }
}
