package org.gangway.discussion.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AttachmentId(@Column(name = "id") UUID value) implements Serializable {

    static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }
}
