package org.gangway.settlement.statement;

import java.util.UUID;

/** A statement whose silent parties are to be reminded or taken to agree, as the database gives it. */
public interface SilentStatement {

    UUID getId();

    UUID getEngagement();
}
