package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.partnership.PartnershipService;
import org.gangway.identity.partnership.PartnershipState;
import org.gangway.identity.registration.VendorPermissions;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What waits for those who look after the company: engagements that nobody leads for it, and clients who ask for it. */
@Component
@Order(40)
class StaffingTasks implements TaskSource {

    private final AssignmentService assignments;
    private final PartnershipService partnerships;

    StaffingTasks(AssignmentService assignments, PartnershipService partnerships) {
        this.assignments = assignments;
        this.partnerships = partnerships;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        return Stream.concat(clients(user), unled(user, some));
    }

    private Stream<PendingTask> clients(CurrentUser user) {
        return VendorPermissions.mayAnswerClients(user)
                ? partnerships.clients().stream()
                        .filter(client -> client.state() == PartnershipState.PROPOSED)
                        .map(client -> new PendingTask(
                                PendingTaskKind.PARTNER,
                                Msg.overview_client_asks(client.name()),
                                IdentityRoutes.CLIENTS,
                                false))
                : Stream.empty();
    }

    private Stream<PendingTask> unled(CurrentUser user, Pageable some) {
        return user.seesWholeCompany() && AssignmentPermissions.mayAssign(user)
                ? assignments.withoutLead(some).stream()
                        .map(engagement -> new PendingTask(
                                        PendingTaskKind.STAFFING,
                                        Msg.overview_nobody_leads(engagement.name()),
                                        EngagementRoutes.people(engagement.id()),
                                        true)
                                .in(engagement.name()))
                : Stream.empty();
    }
}
