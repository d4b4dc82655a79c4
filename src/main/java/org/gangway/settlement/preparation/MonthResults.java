package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.correction.MonthResult;

/** How the service levels of a month came out, as one version of the terms evaluates the whole of it. */
public interface MonthResults {

    List<MonthResult> of(EngagementId engagement, YearMonth month, int termsNumber);
}
