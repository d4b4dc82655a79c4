package org.gangway.governance.meeting;

import java.util.List;

/** Knows what the portal has to put on the agenda of a meeting, wherever that comes from. */
public interface AgendaSource {

    /** Brings the agenda of a called meeting up to date; whether it changed. */
    boolean collect(Meeting meeting);

    /** What the portal knows that belongs on the agenda; the meeting takes it on. */
    List<AgendaItem> items(Meeting meeting);

    /** The meeting was called off; what it had taken waits for the next one. */
    void release(Meeting meeting);
}
