package org.gangway.governance.minutes;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class AddendumNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public AddendumNotFound(AddendumId id) {
        super(id.toString());
    }
}
