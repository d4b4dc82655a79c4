package org.gangway.engagement.assignment;

import java.time.LocalDate;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as what.
 *
 * @param until the last day; null while none is set
 * @param own whether the reader's side says so
 */
public record AssignmentSummary(
        AssignmentId id,
        PersonSummary person,
        Side side,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        boolean own) {}
