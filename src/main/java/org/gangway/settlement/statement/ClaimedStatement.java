package org.gangway.settlement.statement;

import java.util.UUID;

/** A statement of which something must be claimed in time, with the name of its engagement. */
public interface ClaimedStatement {

    UUID getId();

    String getEngagementName();
}
