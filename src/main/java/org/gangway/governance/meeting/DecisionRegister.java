package org.gangway.governance.meeting;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the committees of an engagement decided, as far as both sides can read it: in minutes that were circulated. */
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    private final Decisions decisions;
    private final EngagementService engagements;

    DecisionRegister(Decisions decisions, EngagementService engagements) {
        this.decisions = decisions;
        this.engagements = engagements;
    }

    /** The newest first. */
    @ForEveryone
    public List<Decision> circulated(EngagementId engagement) {
        return decisions.findCirculated(engagements.get(engagement).id());
    }

    /** About an escalation that was on an agenda, the newest first. */
    @ForEveryone
    public List<Decision> aboutEscalation(EngagementId engagement, String escalation) {
        return decisions.findAbout(engagements.get(engagement).id(), AgendaKind.ESCALATION, escalation);
    }

    /** One of them. */
    @ForEveryone
    public Optional<Decision> circulated(EngagementId engagement, DecisionId id) {
        return circulated(engagement).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }
}
