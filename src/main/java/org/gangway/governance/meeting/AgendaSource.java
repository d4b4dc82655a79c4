package org.gangway.governance.meeting;

import java.util.List;
import org.gangway.governance.committee.CommitteeId;

/** Knows what the portal has to put on the agenda of a meeting, wherever that comes from. */
public interface AgendaSource {

    /** Brings the agenda of a called meeting up to date; whether it changed. */
    boolean collect(Meeting meeting);

    /** What the portal knows that belongs on the agenda; the meeting takes it on. */
    List<AgendaItem> items(Meeting meeting);

    /** The chair took an item off the agenda: the next meeting takes the matter. */
    void release(Meeting meeting, AgendaItem item);

    /** The next meeting of that committee takes the matter; refused for what belongs to this committee alone. */
    void handOn(Meeting meeting, AgendaItem item, CommitteeId to);

    /** The meeting was called off; what it had taken waits for the next one. */
    void release(Meeting meeting);
}
