package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What was invoiced in one month. */
public record SalesOfMonth(YearMonth month, BigDecimal sales) {}
