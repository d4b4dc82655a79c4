package org.gangway.identity.registration;

import org.gangway.shared.NotFoundException;

/** Was accepted or withdrawn, does not exist, or not for the one who asks. */
public class InvitationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public InvitationNotFound(InvitationId id) {
        super(id.toString());
    }
}
