package org.gangway.engagement;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class EngagementNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public EngagementNotFound(EngagementId id) {
        super(id.toString());
    }
}
