package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A month's statement as a line in a list.
 *
 * @param adjustments what corrected figures of agreed months add
 * @param conceded by how much settled disputes changed what was computed
 * @param held what of the net amount waits for disputes
 * @param net as computed
 * @param deemed whether the silence of a party counted as its agreement
 */
public record StatementSummary(
        YearMonth month,
        StatementState state,
        Money fee,
        Money credits,
        Money bonus,
        Money earnedBack,
        Money adjustments,
        Money conceded,
        Money held,
        Money net,
        @Nullable String clientApprover,
        @Nullable String vendorApprover,
        boolean deemed) {}
