package org.gangway.engagement.assignment;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;

/**
 * Somebody's place in an engagement was given to a successor.
 *
 * @param note what whoever hands over writes to the successor; may be empty
 * @param items how many things that waited for the one go to the other
 */
public record HandedOver(EngagementId engagement, String fromName, PersonId to, String note, int items) {}
