package org.gangway.agreement;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class TermNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    TermNotFound(TermId id) {
        super(id.toString());
    }
}
