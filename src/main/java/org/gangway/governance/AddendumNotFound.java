package org.gangway.governance;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class AddendumNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public AddendumNotFound(AddendumId id) {
        super(id.toString());
    }
}
