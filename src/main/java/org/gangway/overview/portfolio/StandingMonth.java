package org.gangway.overview.portfolio;

import java.time.Instant;
import java.time.YearMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementState;
import org.jspecify.annotations.Nullable;

/**
 * A month of an engagement that has a statement.
 *
 * @param disputes how many are open
 * @param disputedSince when the oldest open one was opened; null without one
 */
public record StandingMonth(
        YearMonth month,
        StatementState state,
        MonthTotals amounts,
        LevelTally levels,
        int disputes,
        @Nullable Instant disputedSince) {}
