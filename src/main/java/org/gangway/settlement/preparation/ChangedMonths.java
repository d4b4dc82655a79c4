package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.gangway.engagement.EngagementId;

/** The months whose figures changed after their statement was prepared. */
public interface ChangedMonths {

    Set<YearMonth> of(EngagementId engagement);

    /** Those that open statements have not all taken in yet, oldest first. */
    List<YearMonth> unfollowed(EngagementId engagement);

    void mark(EngagementId engagement, YearMonth month);

    /** Statements that are still open took the change in. */
    void followed(EngagementId engagement, YearMonth month);
}
