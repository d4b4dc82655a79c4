package org.gangway.teamwork.gap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.onboarding.disclosure.AnswerDisclosure;
import org.gangway.onboarding.disclosure.AnswerView;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes answers and closes rounds; by the portal itself, because nobody may read what was answered. */
@Component
class TeamKeeper {

    private final TeamRounds rounds;
    private final TeamResults results;
    private final TeamBox box;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    TeamKeeper(
            TeamRounds rounds,
            TeamResults results,
            TeamBox box,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.results = results;
        this.box = box;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One answer of one person.
     *
     * @throws RuleViolation {@code teamwork.answered-already}, {@code teamwork.round-closed}
     */
    void answer(TeamRoundId round, Side side, PersonId person, TeamAnswer answer) {
        SystemWork.run(() -> apart.executeWithoutResult(_ -> {
            box.lock(round);
            if (!box.mark(round, person)) {
                throw new RuleViolation("teamwork.answered-already");
            }
            box.put(round, side, answer);
        }));
    }

    /** What may be shown is worked out once, for every reader; then everything else is deleted. */
    boolean close(TeamRoundId id) {
        return SystemWork.call(() -> Objects.requireNonNull(apart.execute(_ -> closeHere(id))));
    }

    /** In the transaction that is under way. */
    boolean closeHere(TeamRoundId id) {
        box.lock(id);
        var round = rounds.findById(id).orElseThrow(() -> new TeamRoundNotFound(id));
        var shown = results(id);
        shown.forEach(results::save);
        box.empty(id);
        round.close(!shown.isEmpty());
        rounds.save(round);
        events.publishEvent(new TeamRoundStepped(round.engagement(), false, !shown.isEmpty()));
        return !shown.isEmpty();
    }

    /** A gap has two sides: both are shown or none. */
    private List<TeamResult> results(TeamRoundId id) {
        var tallies = box.tallies(id);
        var answers = new LinkedHashMap<String, Integer>();
        for (var side : Side.values()) {
            answers.put(side.name(), tallies.getOrDefault(side, TeamTally.NONE).answers());
        }
        var views = Arrays.stream(Side.values())
                .map(it -> AnswerView.of(it.name(), List.of(it.name())))
                .toList();
        if (AnswerDisclosure.shown(answers, views).size() < views.size()) {
            return List.of();
        }
        return Arrays.stream(Side.values())
                .map(it -> new TeamResult(id, it, tallies.getOrDefault(it, TeamTally.NONE)))
                .toList();
    }
}
