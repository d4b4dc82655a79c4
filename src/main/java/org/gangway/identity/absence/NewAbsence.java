package org.gangway.identity.absence;

import java.time.LocalDate;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an absence; why somebody is away is nobody's business.
 *
 * @param last still away
 * @param deputy a colleague who stands in
 */
public record NewAbsence(
        LocalDate first, LocalDate last, @Nullable PersonId deputy) {

    public NewAbsence {
        if (last.isBefore(first)) {
            throw new RuleViolation("identity.absence-order");
        }
    }
}
