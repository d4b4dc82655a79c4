package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month's statement as a line in a list.
 *
 * @param deemed whether the silence of a party counted as its agreement
 */
public record StatementSummary(
        YearMonth month,
        StatementState state,
        MonthTotals amounts,
        @Nullable String clientApprover,
        @Nullable String vendorApprover,
        boolean deemed) {}
