package org.gangway.identity;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class PersonNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public PersonNotFound(UserId id) {
        super(id.toString());
    }
}
