package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.NotFoundException;

/** No statement was prepared for this month, or not for the one who asks. */
public class StatementNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public StatementNotFound(EngagementId engagement, YearMonth month) {
        super(engagement + " " + month);
    }
}
