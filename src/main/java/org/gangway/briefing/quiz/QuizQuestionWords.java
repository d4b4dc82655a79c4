package org.gangway.briefing.quiz;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Questions, for translation by those who read the briefing. */
@Component
class QuizQuestionWords implements ParagraphSource {

    private final QuizQuestions questions;
    private final QuizReader reader;

    QuizQuestionWords(QuizQuestions questions, QuizReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.QUIZ_QUESTION;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return questions
                .findById(new QuizQuestionId(id))
                .flatMap(question -> reader.found(engagement, question, question.original()));
    }
}
