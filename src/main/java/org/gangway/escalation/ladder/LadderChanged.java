package org.gangway.escalation.ladder;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/**
 * A side offered a ladder, or agreed to one.
 *
 * @param by the side that did it
 */
public record LadderChanged(EngagementId engagement, int number, boolean agreed, Side by) {}
