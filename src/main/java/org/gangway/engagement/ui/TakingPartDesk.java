package org.gangway.engagement.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.account.PartyDirectory;

/** What the section about who takes part asks and does. */
@SpringComponent
record TakingPartDesk(
        EngagementService engagements,
        AssignmentService assignments,
        HandoverService handovers,
        PartyDirectory parties,
        OwnRoles ownRoles,
        AbsenceService absences,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
