package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.IndexComparison;

/** What a month is settled by: each version of the terms with its days, in order of time; none where none was in force. */
public interface MonthTerms {

    /** What has moved a fee of that month which follows an index, by the values that are known now; oldest first. */
    default List<IndexComparison> comparisons(EngagementId engagement, FeeIndex index, YearMonth month) {
        return List.of();
    }

    List<TermsOfMonth> during(EngagementId engagement, YearMonth month);
}
