package org.gangway.governance.action;

import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.identity.PersonId;

/**
 * What somebody may do with actions that were assigned.
 *
 * @param engagements in which they may sit in committees
 * @param seats the committees in which they sit
 */
public record ActionPermissions(PersonId person, Set<EngagementId> engagements, Set<CommitteeId> seats) {

    /** To say of an open action that it is done. */
    public boolean mayComplete(ActionSummary action) {
        return engagements.contains(action.engagement()) && action.owner().equals(person);
    }

    /** To move, drop and reopen the action, as whoever sits in the committee that gave it. */
    public boolean maySteer(ActionSummary action) {
        return engagements.contains(action.engagement()) && seats.contains(action.committee());
    }
}
