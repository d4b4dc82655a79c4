package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** What a month is settled by: each version of the terms with its days, in order of time; none where none was in force. */
public interface MonthTerms {

    List<TermsOfMonth> during(EngagementId engagement, YearMonth month);
}
