package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.teamwork.accord.AccordDuty;
import org.gangway.teamwork.accord.AccordRegister;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What of working agreements waits for somebody: to answer, to sign, and to look at again. */
@Component
@Order(66)
class AccordTasks implements TaskSource {

    private final AccordRegister accords;
    private final Clock clock;

    AccordTasks(AccordRegister accords, Clock clock) {
        this.accords = accords;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.ACCORD)) {
            return Stream.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return accords.mine(some).stream()
                .flatMap(duty -> tasks(duty, user.side(), today))
                .limit(some.getPageSize());
    }

    private static Stream<PendingTask> tasks(AccordDuty duty, Side own, LocalDate today) {
        var tasks = new ArrayList<PendingTask>();
        if (duty.isToAnswer()) {
            tasks.add(task(duty, Msg.overview_accord_answer(duty.waiting()), false));
        }
        if (duty.isToSign()) {
            tasks.add(task(duty, Msg.overview_accord_sign(), false));
        }
        if (duty.isToReview(own, today)) {
            tasks.add(task(duty, Msg.overview_accord_review(), true));
        }
        return tasks.stream();
    }

    private static PendingTask task(AccordDuty duty, Text words, boolean urgent) {
        return new PendingTask(PendingTaskKind.TEAMWORK, words, TeamworkRoutes.agreement(duty.engagement()), urgent)
                .in(duty.engagementName());
    }
}
