package org.gangway.visit;

import org.gangway.shared.NotFoundException;

/** There is no such visit in the engagement, or none that the signed-in user may see. */
public class VisitNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public VisitNotFound(VisitId id) {
        super(id.toString());
    }
}
