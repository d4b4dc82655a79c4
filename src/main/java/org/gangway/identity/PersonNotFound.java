package org.gangway.identity;

/** Does not exist, or not for the one who asks. */
public class PersonNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PersonNotFound(UserId id) {
        super(id.toString());
    }
}
