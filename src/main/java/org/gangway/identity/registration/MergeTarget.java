package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/**
 * A vendor of which another one could be a duplicate.
 *
 * @param alike whether a name or a number of both says that they are the same company
 */
public record MergeTarget(PartyId id, String name, boolean alike) {}
