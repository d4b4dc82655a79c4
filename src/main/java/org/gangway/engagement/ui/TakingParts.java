package org.gangway.engagement.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.account.PartyDirectory;

/** Who takes part, for pages of other modules. */
@SpringComponent
public class TakingParts {

    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final HandoverService handovers;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;
    private final AbsenceService absences;
    private final Clock clock;

    TakingParts(
            EngagementService engagements,
            AssignmentService assignments,
            HandoverService handovers,
            PartyDirectory parties,
            OwnRoles ownRoles,
            AbsenceService absences,
            Clock clock) {
        this.engagements = engagements;
        this.assignments = assignments;
        this.handovers = handovers;
        this.parties = parties;
        this.ownRoles = ownRoles;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * Who takes part in an engagement.
     *
     * @param changed what happens when somebody takes part, or no more
     */
    public TakingPart of(EngagementId id, SerializableRunnable changed) {
        return new TakingPart(id, changed, engagements, assignments, handovers, parties, ownRoles, absences, clock);
    }
}
