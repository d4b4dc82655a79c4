package org.gangway.briefing.text;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class BriefingNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public BriefingNotFound(BriefingId id) {
        super(id.toString());
    }
}
