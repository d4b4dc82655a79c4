package org.gangway.overview;

import java.util.stream.Stream;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Engagements that nobody leads for the own side, for those who can say who does. */
@Component
class StaffingTasks {

    private final AssignmentService assignments;

    StaffingTasks(AssignmentService assignments) {
        this.assignments = assignments;
    }

    Stream<PendingTask> of(CurrentUser user, Pageable some) {
        return user.seesWholeCompany() && AssignmentPermissions.mayAssign(user)
                ? assignments.withoutLead(some).stream()
                        .map(engagement -> new PendingTask(
                                PendingTaskKind.STAFFING,
                                Msg.overview_nobody_leads(engagement.name()),
                                EngagementRoutes.people(engagement.id()),
                                true))
                : Stream.empty();
    }
}
