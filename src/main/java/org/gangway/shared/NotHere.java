package org.gangway.shared;

/** What was asked for does not exist, or not for the one who asks: which of the two is not said. */
public abstract class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotHere(String what) {
        super(what);
    }
}
