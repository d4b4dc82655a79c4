package org.gangway.teamwork.accord;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class WorkingPointNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public WorkingPointNotFound(WorkingPointId id) {
        super(id.toString());
    }
}
