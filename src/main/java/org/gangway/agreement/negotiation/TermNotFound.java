package org.gangway.agreement.negotiation;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class TermNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    TermNotFound(TermId id) {
        super(id.toString());
    }
}
