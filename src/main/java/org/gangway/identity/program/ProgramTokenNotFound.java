package org.gangway.identity.program;

import org.gangway.shared.NotFoundException;

/** There is no such token of the own party. */
public class ProgramTokenNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    ProgramTokenNotFound(ProgramTokenId id) {
        super("no token " + id.value());
    }
}
