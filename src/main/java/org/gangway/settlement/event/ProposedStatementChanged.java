package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.Money;

/** What a statement rests on changed while it was with both parties for approval, so that approvals fell away. */
public record ProposedStatementChanged(EngagementId engagement, YearMonth month, Money before, Money after) {}
