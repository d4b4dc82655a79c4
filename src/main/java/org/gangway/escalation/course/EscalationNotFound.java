package org.gangway.escalation.course;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class EscalationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public EscalationNotFound(EscalationId id) {
        super(id.toString());
    }
}
