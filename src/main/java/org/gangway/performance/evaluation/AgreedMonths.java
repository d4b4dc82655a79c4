package org.gangway.performance.evaluation;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gangway.engagement.EngagementId;

/** Knows which months both sides have agreed on, without this module knowing how. */
public interface AgreedMonths {

    /** Those of the months given that are agreed, in order. */
    List<YearMonth> among(EngagementId engagement, Collection<YearMonth> months);
}
