package org.gangway.contact.touchpoint;

import java.time.Instant;
import java.util.List;
import org.gangway.contact.map.CounterpartId;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;

/** Two people are to speak. */
public record TouchpointPlanned(
        EngagementId engagement, CounterpartId pair, List<PersonId> people, TouchpointKind kind, Instant start) {}
