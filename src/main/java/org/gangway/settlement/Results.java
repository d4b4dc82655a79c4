package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** How the agreed service levels of a month came out. */
interface Results {

    List<MonthResult> of(EngagementId engagement, YearMonth month);
}
