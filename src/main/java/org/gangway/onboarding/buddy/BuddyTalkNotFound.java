package org.gangway.onboarding.buddy;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class BuddyTalkNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public BuddyTalkNotFound(BuddyTalkId id) {
        super(id.toString());
    }
}
