package org.gangway.briefing.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record QuizQuestionId(@Column(name = "id") UUID value) implements Serializable {

    static QuizQuestionId next() {
        return new QuizQuestionId(UUID.randomUUID());
    }

    public static QuizQuestionId of(String text) {
        return new QuizQuestionId(UUID.fromString(text));
    }
}
