package org.gangway.briefing.quiz;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Answers to choose from, for translation by those who read the briefing. */
@Component
class QuizChoiceWords implements ParagraphSource {

    private final QuizQuestions questions;
    private final QuizReader reader;

    QuizChoiceWords(QuizQuestions questions, QuizReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.QUIZ_CHOICE;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return questions
                .findByChoice(id)
                .flatMap(question -> question.choices().stream()
                        .filter(choice -> choice.id().equals(id))
                        .findFirst()
                        .flatMap(choice -> reader.found(engagement, question, choice.original())));
    }
}
