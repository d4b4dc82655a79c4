package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.teamwork.gap.TeamRoundService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Questions to both teams that somebody has still to answer. */
@Component
@Order(67)
class TeamRoundTasks implements TaskSource {

    private final TeamRoundService rounds;

    TeamRoundTasks(TeamRoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.TEAM_ROUND)) {
            return Stream.empty();
        }
        return rounds.mine(some).stream()
                .map(duty -> new PendingTask(
                                PendingTaskKind.TEAMWORK,
                                Msg.overview_team_questions(duty.closesOn()),
                                TeamworkRoutes.agreement(duty.engagement()),
                                false)
                        .in(duty.engagementName())
                        .dueOn(duty.closesOn()));
    }
}
