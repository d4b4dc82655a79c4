package org.gangway.engagement.assignment;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;

/** A kind of things that wait for somebody in an engagement, and that a successor takes over. */
public interface HandoverSource {

    /** What waits for that person there. */
    List<HandoverItem> waiting(EngagementId engagement, PersonId person);

    /** Gives all of it to the successor. */
    void handOver(EngagementId engagement, PersonId from, PersonId to);
}
