package org.gangway.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What comments and attachments are about.
 *
 * @param key names it among those of its kind in an engagement, for as long as the engagement lasts
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind", updatable = false)
        SubjectKind kind,

        @Column(name = "subject_key", updatable = false) String key)
        implements Serializable {}
