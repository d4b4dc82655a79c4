package org.gangway.performance;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** What was promised for a month; nothing where no terms were in force. */
interface Promises {

    List<PromisedLevel> during(EngagementId engagement, YearMonth month);
}
