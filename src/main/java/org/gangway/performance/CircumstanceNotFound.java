package org.gangway.performance;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class CircumstanceNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public CircumstanceNotFound(CircumstanceId id) {
        super(id.toString());
    }
}
