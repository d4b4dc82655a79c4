package org.gangway.governance.meeting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.CommitteeDecisions;
import org.springframework.stereotype.Component;

/** Tells settlement what the committees of an engagement decided. */
@Component
class RecordedCommitteeDecisions implements CommitteeDecisions {

    private final Decisions decisions;
    private final EngagementService engagements;

    RecordedCommitteeDecisions(Decisions decisions, EngagementService engagements) {
        this.decisions = decisions;
        this.engagements = engagements;
    }

    @Override
    public List<CommitteeDecision> of(EngagementId engagement) {
        return as(decisions.findCirculated(engagements.get(engagement).id()));
    }

    @Override
    public List<CommitteeDecision> approving(EngagementId engagement, YearMonth month, Instant start) {
        return as(decisions.findApproving(engagements.get(engagement).id(), month, start));
    }

    private static List<CommitteeDecision> as(List<Decision> taken) {
        return taken.stream()
                .map(it -> new CommitteeDecision(it.id().value(), it.number(), it.words()))
                .toList();
    }
}
