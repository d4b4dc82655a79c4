package org.gangway.engagement.assignment;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;

/** Somebody takes part in an engagement from a day on. */
public record PersonAssigned(EngagementId engagement, PersonId person, Role role, LocalDate from) {}
