package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.quiz.DueReading;
import org.gangway.briefing.quiz.ReadingService;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What of the other side's briefings somebody has to read, or to read again. */
@Component
@Order(65)
class BriefingTasks implements TaskSource {

    private final ReadingService readings;

    BriefingTasks(ReadingService readings) {
        this.readings = readings;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.BRIEFING)) {
            return Stream.empty();
        }
        return readings.mine(some).stream().map(BriefingTasks::task);
    }

    private static PendingTask task(DueReading due) {
        var kind = Text.of(due.kind());
        return new PendingTask(
                        PendingTaskKind.BRIEFING,
                        due.before() == 0
                                ? Msg.overview_briefing_due(kind, due.party())
                                : Msg.overview_briefing_due_again(kind, due.party()),
                        BriefingRoutes.one(due.engagement(), due.briefing().value()),
                        false)
                .in(due.engagementName());
    }
}
