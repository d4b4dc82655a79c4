package org.gangway.discussion.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.gangway.identity.PersonId;

/** Somebody whom a comment asks to read it, with the name that they had then. */
@Embeddable
public record Mention(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        @Column(name = "person_name") String name) {}
