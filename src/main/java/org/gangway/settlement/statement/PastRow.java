package org.gangway.settlement.statement;

import java.time.LocalDate;
import java.util.UUID;

/** An earlier month as the database gives it: what it amounted to, without what that was computed from. */
public interface PastRow {

    UUID getId();

    /** The first day of the month. */
    LocalDate getMonth();

    /** As {@link org.gangway.settlement.month.StatementJson#readAmounts} reads it. */
    String getOutcome();

    boolean getFrozen();
}
