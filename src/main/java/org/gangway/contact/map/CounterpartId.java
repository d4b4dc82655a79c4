package org.gangway.contact.map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CounterpartId(@Column(name = "id") UUID value) implements Serializable {

    static CounterpartId next() {
        return new CounterpartId(UUID.randomUUID());
    }

    public static CounterpartId of(String text) {
        return new CounterpartId(UUID.fromString(text));
    }
}
