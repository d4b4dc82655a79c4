package org.gangway.governance.agenda;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.Committees;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.json.FactText;
import org.springframework.stereotype.Component;

/** Puts escalations on the agenda of the committee at the tier that is called; where they climb, it goes with them. */
@Component
public class EscalationAgenda {

    private final AgendaCandidates candidates;
    private final AgendaCollector collector;
    private final Committees committees;
    private final Clock clock;

    EscalationAgenda(AgendaCandidates candidates, AgendaCollector collector, Committees committees, Clock clock) {
        this.candidates = candidates;
        this.collector = collector;
        this.committees = committees;
        this.clock = clock;
    }

    /** The committee of that tier has it on its next agenda, or else the nearest one; it waits where there is none yet. */
    public void put(EngagementId engagement, String subject, Map<String, ?> facts, CommitteeLevel tier) {
        var all = committees.findByEngagement(engagement);
        var present = all.stream()
                .map(Committee::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommitteeLevel.class)));
        var level = tier.among(present);
        all.stream()
                .filter(committee -> committee.level() == level)
                .min(java.util.Comparator.comparing(Committee::name))
                .ifPresentOrElse(
                        committee -> candidates.raiseFor(
                                UUID.randomUUID(),
                                engagement.value(),
                                AgendaKind.ESCALATION.name(),
                                subject,
                                FactText.write(facts),
                                clock.instant(),
                                committee.id().value()),
                        () -> collector.raise(engagement, AgendaKind.ESCALATION, subject, facts));
    }

    /** It ended: no agenda that can still change has it any more. */
    public void settle(EngagementId engagement, String subject) {
        collector.settle(engagement, subject, AgendaKind.ESCALATION);
    }
}
