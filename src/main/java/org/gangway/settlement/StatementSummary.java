package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** A month's statement as a line in a list. */
public record StatementSummary(
        YearMonth month,
        StatementState state,
        Money fee,
        Money credits,
        Money bonus,
        Money earnedBack,
        Money net,
        @Nullable String clientApprover,
        @Nullable String vendorApprover) {}
