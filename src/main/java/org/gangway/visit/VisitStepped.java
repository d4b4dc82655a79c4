package org.gangway.visit;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * Something happened to a visit.
 *
 * @param state what it is now
 * @param by the side that did it
 */
public record VisitStepped(
        EngagementId engagement,
        VisitId visit,
        VisitKind kind,
        VisitState state,
        PersonId visitor,
        String visitorName,
        String site,
        LocalDate first,
        LocalDate last,
        Side by) {}
