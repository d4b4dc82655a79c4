package org.gangway.briefing.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.gangway.paragraph.OriginalText;

/**
 * An answer to choose.
 *
 * @param right whether it is one of the right ones
 */
@Embeddable
public record QuizChoice(
        @Column(name = "choice_id") UUID id,
        @Embedded OriginalText original,
        @Column(name = "is_right") boolean right) {}
