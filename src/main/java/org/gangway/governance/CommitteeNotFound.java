package org.gangway.governance;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class CommitteeNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public CommitteeNotFound(CommitteeId id) {
        super(id.toString());
    }
}
