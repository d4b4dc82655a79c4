package org.gangway.agreement.renewal;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;

/** The last day to object to a renewal is near. */
public record RenewalDueSoon(EngagementId engagement, LocalDate lastDayToObject, LocalDate renewedEnd) {}
