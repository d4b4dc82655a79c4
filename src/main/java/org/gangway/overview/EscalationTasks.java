package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.escalation.EscalationRoutes;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationRegister;
import org.gangway.escalation.course.EscalationTask;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Escalations that somebody has to answer, which comes before all else: a clock runs; and ladders that are offered. */
@Component
@Order(5)
class EscalationTasks implements TaskSource {

    private final EscalationRegister escalations;
    private final LadderService ladders;

    EscalationTasks(EscalationRegister escalations, LadderService ladders) {
        this.escalations = escalations;
        this.ladders = ladders;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        return Stream.concat(
                clues.contains(Clue.ESCALATION)
                        ? escalations.tasks(some).stream().map(EscalationTasks::task)
                        : Stream.empty(),
                user.isNegotiator() && clues.contains(Clue.LADDER) ? ladders() : Stream.empty());
    }

    private static PendingTask task(EscalationTask task) {
        var escalation = task.escalation();
        return new PendingTask(
                PendingTaskKind.ESCALATION,
                what(task.what(), escalation),
                EscalationRoutes.escalation(escalation.engagement(), escalation.id()),
                task.what() == EscalationTask.What.ANSWER);
    }

    private static Text what(EscalationTask.What what, Escalation escalation) {
        var matter = escalation.matter().title();
        return switch (what) {
            case ANSWER ->
                escalation
                        .course()
                        .dueAt()
                        .<Text>map(due -> Msg.overview_escalation_answer(due, matter))
                        .orElseGet(() -> Msg.overview_escalation_answer_late(matter));
            case AGREE_PAUSE -> Msg.overview_escalation_agree_pause(matter);
            case CLOSE -> Msg.overview_escalation_close(matter);
        };
    }

    private Stream<PendingTask> ladders() {
        return ladders.toAnswer().stream()
                .map(ladder -> new PendingTask(
                        PendingTaskKind.ESCALATION,
                        Msg.overview_ladder_agree(ladder.number()),
                        EngagementRoutes.escalations(ladder.engagement()),
                        false));
    }
}
