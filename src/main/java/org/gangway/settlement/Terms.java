package org.gangway.settlement;

import java.time.YearMonth;
import java.util.Optional;
import org.gangway.engagement.EngagementId;

/** What a month is settled by; nothing where no terms were in force. */
interface Terms {

    Optional<TermsOfMonth> during(EngagementId engagement, YearMonth month);
}
