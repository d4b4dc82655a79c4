package org.gangway.escalation.ladder;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class LadderNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public LadderNotFound(LadderId id) {
        super(id.toString());
    }
}
