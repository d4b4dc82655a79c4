package org.gangway.agreement.index;

import java.time.Instant;
import java.time.ZoneOffset;
import org.gangway.incentive.fee.IndexValue;

/** A value of an index, and who entered it when; a later one of the same month revises it. */
public record EnteredIndexValue(NewIndexValue value, String enteredByName, Instant enteredAt) {

    /** As the arithmetic of fees knows it. */
    public IndexValue known() {
        return new IndexValue(
                value.month(), value.value(), enteredAt.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
