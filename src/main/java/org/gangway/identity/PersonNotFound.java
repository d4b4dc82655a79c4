package org.gangway.identity;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class PersonNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PersonNotFound(PersonId id) {
        super(id.toString());
    }
}
