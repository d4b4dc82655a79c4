package org.gangway.governance;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class MeetingNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public MeetingNotFound(MeetingId id) {
        super(id.toString());
    }
}
