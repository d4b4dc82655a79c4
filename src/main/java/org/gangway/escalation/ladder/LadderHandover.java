package org.gangway.escalation.ladder;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The levels of ladders on which somebody is called go to whoever takes their place, also of escalations that run. */
@Component
@Order(25)
class LadderHandover implements HandoverSource {

    private final Ladders ladders;
    private final LadderJournal journal;

    LadderHandover(Ladders ladders, LadderJournal journal) {
        this.ladders = ladders;
        this.journal = journal;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return ladders.findNaming(engagement, person).stream()
                .filter(ladder -> ladder.isInForce() || ladder.isOffered())
                .map(ladder -> new HandoverItem(
                        Msg.escalation_handover_ladder(
                                ladder.number(),
                                ladder.levels().stream()
                                        .filter(level -> level.names(person))
                                        .map(level -> LevelName.text(level.name()))
                                        .toList()),
                        EngagementRoutes.escalations(engagement)))
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        ladders.findNaming(engagement, from).forEach(ladder -> {
            ladder.handOver(from, to);
            journal.handedOver(ladder, from, to);
        });
    }
}
