package org.gangway.onboarding.pulse;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class PulseRoundNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PulseRoundNotFound(PulseRoundId id) {
        super(id.toString());
    }
}
