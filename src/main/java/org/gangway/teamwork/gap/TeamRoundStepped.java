package org.gangway.teamwork.gap;

import org.gangway.engagement.EngagementId;

/**
 * Both teams are asked, or what they answered can be read.
 *
 * @param shown whether there is something to read; false where they are only asked, or too few answered
 */
public record TeamRoundStepped(EngagementId engagement, boolean opened, boolean shown) {}
