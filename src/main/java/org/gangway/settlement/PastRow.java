package org.gangway.settlement;

import java.time.LocalDate;
import java.util.UUID;

/** An earlier month as the database gives it: what it came to, without what that was computed from. */
interface PastRow {

    UUID getId();

    /** The first day of the month. */
    LocalDate getMonth();

    /** As {@link StatementJson#readAmounts} reads it. */
    String getOutcome();

    boolean getFrozen();
}
