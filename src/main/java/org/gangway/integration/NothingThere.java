package org.gangway.integration;

import org.gangway.shared.NotFoundException;

/** What was asked for is not there on that day. */
class NothingThere extends NotFoundException {

    private static final long serialVersionUID = 1L;

    NothingThere(String what) {
        super(what);
    }
}
