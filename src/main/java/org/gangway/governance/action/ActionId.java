package org.gangway.governance.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ActionId(@Column(name = "id") UUID value) implements Serializable {

    static ActionId next() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
