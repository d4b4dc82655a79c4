package org.gangway.governance.meeting;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class MeetingNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public MeetingNotFound(MeetingId id) {
        super(id.toString());
    }
}
