package org.gangway.shared;

/** What was asked for does not exist, or not for the one who asks: which of the two is not said. */
public abstract class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotFoundException(String what) {
        super(what);
    }
}
