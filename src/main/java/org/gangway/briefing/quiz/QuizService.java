package org.gangway.briefing.quiz;

import java.util.List;
import java.util.Map;
import org.gangway.briefing.text.BriefingAccess;
import org.gangway.briefing.text.BriefingId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that a side asks about its briefing. */
@Service
@Transactional
public class QuizService {

    /** It is a short quiz. */
    public static final int MOST_QUESTIONS = 10;

    private final QuizQuestions questions;
    private final BriefingAccess access;
    private final ReadingJournal journal;

    QuizService(QuizQuestions questions, BriefingAccess access, ReadingJournal journal) {
        this.questions = questions;
        this.access = access;
        this.journal = journal;
    }

    /** Those that are asked, in their order. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<QuizQuestion> questions(BriefingId id) {
        return questions.findAsked(access.briefing(id).id());
    }

    /**
     * Another question; a quiz without a right answer is refused.
     *
     * @throws RuleViolation {@code briefing.too-many-questions}, and whatever {@link NewQuizQuestion} refuses
     */
    @ForParticipants
    public QuizQuestionId ask(BriefingId id, NewQuizQuestion written) {
        var briefing = access.own(id);
        var asked = questions.findAsked(id);
        if (asked.size() >= MOST_QUESTIONS) {
            throw new RuleViolation("briefing.too-many-questions", Map.of("max", MOST_QUESTIONS));
        }
        var position = asked.isEmpty() ? 0 : asked.getLast().position() + 1;
        var question = questions.save(QuizQuestion.of(briefing, position, written));
        journal.asked(briefing, question);
        return question.id();
    }

    /** It is asked no more; scores of earlier readings stay as they are. */
    @ForParticipants
    public void withdraw(QuizQuestionId id) {
        var question = questions.findById(id).orElseThrow(() -> new QuizQuestionNotFound(id));
        var briefing = access.own(question.briefing());
        question.withdraw();
        journal.withdrawn(briefing, question);
    }
}
