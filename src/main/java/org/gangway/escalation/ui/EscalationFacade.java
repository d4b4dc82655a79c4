package org.gangway.escalation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationId;
import org.gangway.escalation.course.EscalationRegister;
import org.gangway.escalation.course.EscalationService;
import org.gangway.escalation.course.PaperService;
import org.gangway.escalation.course.PauseService;
import org.gangway.governance.meeting.DecisionRegister;

/** An escalation from the moment at which it is raised until it ends. */
@SpringComponent
record EscalationFacade(
        EscalationService escalations,
        EscalationRegister register,
        PauseService pauses,
        PaperService papers,
        DecisionRegister decisions,
        LadderFacade between,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    /** Everything the page of one escalation shows. */
    EscalationDetails details(EscalationId id) {
        var escalation = register.get(id);
        return new EscalationDetails(
                escalation,
                register.ladder(escalation),
                register.permissions(escalation),
                between.parties(escalation.engagement()),
                papers.parts(id),
                now());
    }

    ClockWords words(EngagementId engagement, Escalation escalation) {
        return new ClockWords(escalation, between.parties(engagement), now());
    }
}
