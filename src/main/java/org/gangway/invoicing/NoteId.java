package org.gangway.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record NoteId(@Column(name = "id") UUID value) implements Serializable {

    static NoteId next() {
        return new NoteId(UUID.randomUUID());
    }
}
