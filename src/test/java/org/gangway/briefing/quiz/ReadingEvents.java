package org.gangway.briefing.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.audit.UseCases;
import org.gangway.briefing.quiz.NewQuizQuestion.NewChoice;
import org.gangway.briefing.text.Briefing;

/** The entries of the log for questions and readings, of the briefing that is known already. */
public final class ReadingEvents {

    private ReadingEvents() {}

    /** Of a draft. */
    public static void write(UseCases useCases) {
        var briefing = useCases.known(Briefing.class);
        var quiz = useCases.of(QuizService.class);
        var question = quiz.ask(
                briefing.id(),
                new NewQuizQuestion(
                        "When do we begin?",
                        List.of(new NewChoice("Early", true), new NewChoice("Late", false)),
                        false,
                        Locale.ENGLISH));
        quiz.withdraw(question);
    }

    public static void read(UseCases useCases) {
        var briefing = useCases.known(Briefing.class);
        var question = useCases.known(QuizQuestion.class);
        useCases.know(new org.gangway.briefing.text.BriefingPermissions(
                useCases.known(org.gangway.identity.CurrentUser.class),
                briefing.side().other(),
                org.gangway.engagement.EngagementStatus.OPEN));
        useCases.of(ReadingService.class)
                .read(briefing.id(), briefing.edition(), Map.of(question.id(), question.right()));
    }
}
