package org.gangway.performance.circumstances;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.gangway.identity.PersonId;

/**
 * How a circumstance was answered, or taken back.
 *
 * @param answerWords may be empty
 */
@Embeddable
public record CircumstanceAnswer(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
        PersonId answeredBy,

        String answeredByName,
        Instant answeredAt,
        String answerWords) {}
