package org.gangway.performance.evaluation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Knows which relief counts, so that results can be worked out without knowing how it was agreed. */
public interface ReliefSource {

    ReliefByFigure between(EngagementId engagement, YearMonth first, YearMonth last);
}
