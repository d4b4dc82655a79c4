package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an index was published at.
 *
 * @param value above zero
 * @param knownOn the day on which it was entered
 */
public record IndexValue(YearMonth month, BigDecimal value, LocalDate knownOn) {}
