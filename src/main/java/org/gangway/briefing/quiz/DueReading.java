package org.gangway.briefing.quiz;

import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.engagement.EngagementId;

/**
 * What somebody has to read.
 *
 * @param party who wrote it
 * @param before how often they read earlier editions
 */
public record DueReading(
        BriefingId briefing,
        EngagementId engagement,
        String engagementName,
        String party,
        BriefingKind kind,
        long before) {}
