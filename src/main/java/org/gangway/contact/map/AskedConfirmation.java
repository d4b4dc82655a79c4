package org.gangway.contact.map;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;

/**
 * Somebody who is asked whether they still are the one to turn to.
 *
 * @param quarter its first day
 */
public record AskedConfirmation(EngagementId engagement, String engagementName, PersonId person, LocalDate quarter) {}
