package org.gangway.discussion.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CommentId(@Column(name = "id") UUID value) implements Serializable {

    static CommentId next() {
        return new CommentId(UUID.randomUUID());
    }
}
