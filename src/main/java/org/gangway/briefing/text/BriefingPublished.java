package org.gangway.briefing.text;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/**
 * The other side has something to read.
 *
 * @param again whether they read it before and it was changed in substance
 */
public record BriefingPublished(
        EngagementId engagement, BriefingId briefing, BriefingKind kind, Side by, boolean again) {}
