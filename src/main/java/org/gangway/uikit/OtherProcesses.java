package org.gangway.uikit;

import java.util.List;

/** Processes that work on the same database, and have pages open too. */
public interface OtherProcesses {

    /** Tells them what changed, in the transaction that changes it: they hear of it when it is committed, or never. */
    void tell(List<PageChange> changes);
}
