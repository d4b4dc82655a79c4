package org.gangway.governance.committee;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class CommitteeNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CommitteeNotFound(CommitteeId id) {
        super(id.toString());
    }
}
