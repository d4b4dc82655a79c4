package org.gangway.teamwork.gap;

import java.util.Collections;
import java.util.stream.IntStream;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.teamwork.TeamQuestion;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers of more people than there are in a test. */
public final class TeamRoundStory {

    private final TeamBox box;
    private final TransactionTemplate transaction;

    public TeamRoundStory(ApplicationContext application) {
        this.box = application.getBean(TeamBox.class);
        this.transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** So many of a side choose the same for all questions. */
    public void answers(TeamRoundId round, Side side, int people, int choice) {
        SystemWork.run(() -> transaction.executeWithoutResult(
                _ -> IntStream.range(0, people).forEach(_ -> box.put(round, side, all(choice)))));
    }

    /** Somebody of the world who has answered, whatever it was. */
    public boolean hasAnswered(TeamRoundId round, PersonId person) {
        return SystemWork.call(() -> Boolean.TRUE.equals(transaction.execute(
                _ -> !box.answered(java.util.List.of(round), person).isEmpty())));
    }

    public static TeamAnswer all(int choice) {
        return new TeamAnswer(Collections.nCopies(TeamQuestion.values().length, choice));
    }
}
