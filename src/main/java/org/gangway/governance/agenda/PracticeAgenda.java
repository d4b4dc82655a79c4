package org.gangway.governance.agenda;

import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.AgendaKind;
import org.springframework.stereotype.Component;

/** Puts what one side adopts of the other on the next agenda, where it becomes somebody's action. */
@Component
public class PracticeAgenda {

    private final AgendaCollector collector;

    PracticeAgenda(AgendaCollector collector) {
        this.collector = collector;
    }

    /**
     * Until a meeting has dealt with it.
     *
     * @param facts what the item says
     */
    public void put(EngagementId engagement, UUID practice, Map<String, ?> facts) {
        collector.raise(engagement, AgendaKind.ADOPTED_PRACTICE, practice.toString(), facts);
    }
}
