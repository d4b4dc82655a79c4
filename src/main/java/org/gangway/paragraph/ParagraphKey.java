package org.gangway.paragraph;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** Names a paragraph among all those of an engagement, whatever its text says by now. */
@Embeddable
public record ParagraphKey(
        @Enumerated(EnumType.STRING) @Column(name = "paragraph_kind", updatable = false)
        ParagraphKind kind,

        @Column(name = "paragraph_id", updatable = false) UUID id)
        implements Serializable {}
