package org.gangway.briefing.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;

/** Names the texts of a quiz among all texts that are translated. */
public final class QuizWords {

    private QuizWords() {}

    public static ParagraphKey of(QuizQuestion question) {
        return new ParagraphKey(ParagraphKind.QUIZ_QUESTION, question.id().value());
    }

    public static ParagraphKey of(QuizChoice choice) {
        return new ParagraphKey(ParagraphKind.QUIZ_CHOICE, choice.id());
    }

    /** Each question with its answers. */
    public static Map<ParagraphKey, OriginalText> of(List<QuizQuestion> questions) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        questions.forEach(question -> {
            written.put(of(question), question.original());
            question.choices().forEach(choice -> written.put(of(choice), choice.original()));
        });
        return written;
    }
}
