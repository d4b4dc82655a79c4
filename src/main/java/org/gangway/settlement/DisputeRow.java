package org.gangway.settlement;

import java.time.YearMonth;

/** A dispute about the statement of a month, as the database gives it for a list. */
record DisputeRow(YearMonth month, Dispute dispute) {}
