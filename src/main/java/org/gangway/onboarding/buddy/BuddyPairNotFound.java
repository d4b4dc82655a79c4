package org.gangway.onboarding.buddy;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class BuddyPairNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public BuddyPairNotFound(BuddyPairId id) {
        super(id.toString());
    }
}
