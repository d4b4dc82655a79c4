package org.gangway.engagement;

/** Does not exist, or not for the one who asks. */
public class EngagementNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngagementNotFound(EngagementId id) {
        super(id.toString());
    }
}
