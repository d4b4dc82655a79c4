package org.gangway.contact.map;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * Somebody holds a place of a map from now on.
 *
 * @param side whose place it is
 * @param by the side that said so
 */
public record CounterpartNamed(EngagementId engagement, CounterpartId pair, PersonId person, Side side, Side by) {}
