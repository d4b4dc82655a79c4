package org.gangway.governance.committee;

import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seats in committees go to whoever takes somebody's place; meetings that were held keep whom they had. */
@Component
@Order(10)
class SeatHandover implements HandoverSource {

    private final Committees committees;
    private final CommitteePeople people;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    SeatHandover(Committees committees, CommitteePeople people, AuditLog log, ApplicationEventPublisher events) {
        this.committees = committees;
        this.people = people;
        this.log = log;
        this.events = events;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return of(engagement, person).stream()
                .map(committee -> new HandoverItem(
                        Msg.governance_handover_seat(
                                Text.of(committee.member(person).orElseThrow().role()), committee.name()),
                        EngagementRoutes.of(GovernanceRoutes.COMMITTEES, engagement)))
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        of(engagement, from).forEach(committee -> {
            var before = names(committee);
            var isNew = !committee.has(to);
            committee.replace(from, to);
            log.record(AuditEvent.of("committee.appointed", committee.id().value())
                    .inEngagement(engagement.value())
                    .before(Map.of("name", committee.name(), "members", before))
                    .after(Map.of("name", committee.name(), "members", names(committee))));
            events.publishEvent(new SeatChanged(committee.id(), from, false));
            if (isNew) {
                events.publishEvent(new SeatChanged(committee.id(), to, true));
            }
        });
    }

    private List<Committee> of(EngagementId engagement, PersonId person) {
        return committees.findByEngagement(engagement).stream()
                .filter(committee -> committee.has(person))
                .toList();
    }

    private List<Map<String, Object>> names(Committee committee) {
        return committee.members().stream()
                .map(it -> Map.<String, Object>of(
                        "person", people.person(it.user()).name(), "role", it.role()))
                .toList();
    }
}
