package org.gangway.teamwork.gap;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class TeamRoundNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public TeamRoundNotFound(TeamRoundId id) {
        super(id.toString());
    }
}
