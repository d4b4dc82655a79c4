package org.gangway.governance.agenda;

import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.AgendaKind;
import org.springframework.stereotype.Component;

/** Puts on the next agenda what one side shows of its quality programme, what the other adopts, and where nothing was shown. */
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
        collector.settle(engagement, practice.toString(), AgendaKind.SHOWN_PRACTICE);
        collector.raise(engagement, AgendaKind.ADOPTED_PRACTICE, practice.toString(), facts);
    }

    /** One side shows the other what it does better now; until a meeting has looked at it. */
    public void shown(EngagementId engagement, UUID practice, Map<String, ?> facts) {
        collector.raise(engagement, AgendaKind.SHOWN_PRACTICE, practice.toString(), facts);
    }

    /**
     * A side has shown nothing in a quarter.
     *
     * @param quarter names the side and the quarter
     * @return whether that is new
     */
    public boolean missing(EngagementId engagement, String quarter, Map<String, ?> facts) {
        return collector.raiseIfNew(engagement, AgendaKind.MISSING_PRACTICE, quarter, facts);
    }

    /** It has, after all. */
    public void caughtUp(EngagementId engagement, String quarter) {
        collector.settle(engagement, quarter, AgendaKind.MISSING_PRACTICE);
    }
}
