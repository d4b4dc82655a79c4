package org.gangway.performance.circumstances;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class CircumstanceNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CircumstanceNotFound(CircumstanceId id) {
        super(id.toString());
    }
}
