package org.gangway.identity.program;

import java.util.UUID;

/** Which token of a program. */
public record ProgramTokenId(UUID value) {

    static ProgramTokenId next() {
        return new ProgramTokenId(UUID.randomUUID());
    }
}
