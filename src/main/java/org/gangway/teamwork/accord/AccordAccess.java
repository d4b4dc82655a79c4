package org.gangway.teamwork.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.PersonId;
import org.springframework.stereotype.Component;

/** Who belongs to the two teams, and what the signed-in user may do. */
@Component
public class AccordAccess {

    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final OwnRoles ownRoles;
    private final Clock clock;

    AccordAccess(EngagementService engagements, AssignmentService assignments, OwnRoles ownRoles, Clock clock) {
        this.engagements = engagements;
        this.assignments = assignments;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** Everybody of both sides who is assigned today, each once, the leads first. */
    List<AssignmentSummary> members(EngagementId id) {
        var today = today();
        Map<PersonId, AssignmentSummary> members = new LinkedHashMap<>();
        assignments.assignments(id).stream()
                .filter(it -> !it.from().isAfter(today))
                .filter(it -> it.until() == null || !it.until().isBefore(today))
                .forEach(it -> members.putIfAbsent(it.person().id(), it));
        return List.copyOf(members.values());
    }

    /** For the signed-in user, who must see the engagement. */
    public AccordPermissions permissions(EngagementId id) {
        var engagement = engagements.get(id);
        var user = ownRoles.in(id);
        var assigned = members(id).stream().anyMatch(it -> it.person().id().equals(user.id()));
        return new AccordPermissions(user, engagement.sideOf(user.party()), engagement.status(), assigned);
    }

    public org.gangway.identity.CurrentUser user() {
        return ownRoles.user();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
