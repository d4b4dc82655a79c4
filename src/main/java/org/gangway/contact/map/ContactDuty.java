package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;

/**
 * Something that waits for whoever holds a place of a map.
 *
 * @param kind {@link GapKind#NOT_CONFIRMED} or {@link GapKind#CADENCE_OVERDUE}
 * @param opposite with whom they have not spoken; empty where they are to confirm themselves
 * @param since when they last spoke
 */
public record ContactDuty(
        GapKind kind, EngagementId engagement, String engagementName, String opposite, Optional<LocalDate> since) {}
