package org.gangway.settlement.statement;

import java.time.YearMonth;

/** A dispute about the statement of a month, as the database gives it for a list. */
public record DisputeRow(YearMonth month, Dispute dispute) {}
