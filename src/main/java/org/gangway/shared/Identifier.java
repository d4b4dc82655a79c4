package org.gangway.shared;

import java.util.UUID;

/** What programs call something; kept as evidence, never said to people. */
public record Identifier(String value) {

    public static Identifier of(UUID id) {
        return new Identifier(id.toString());
    }
}
