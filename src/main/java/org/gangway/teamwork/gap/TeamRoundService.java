package org.gangway.teamwork.gap;

import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.accord.AccordAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both teams are asked how they want to work; everybody answers for themselves, and both read how far apart they are. */
@Service
@Transactional
public class TeamRoundService {

    private final TeamRounds rounds;
    private final TeamResults results;
    private final TeamBox box;
    private final TeamKeeper keeper;
    private final AccordAccess access;
    private final TeamRoundJournal journal;
    private final ApplicationEventPublisher events;

    TeamRoundService(
            TeamRounds rounds,
            TeamResults results,
            TeamBox box,
            TeamKeeper keeper,
            AccordAccess access,
            TeamRoundJournal journal,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.results = results;
        this.box = box;
        this.keeper = keeper;
        this.access = access;
        this.journal = journal;
        this.events = events;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public TeamRoundSheet sheet(EngagementId id) {
        var may = access.permissions(id);
        var all = rounds.findByEngagement(id);
        var open = all.stream().filter(TeamRound::isOpen).map(TeamRound::id).toList();
        return new TeamRoundSheet(
                all,
                all.stream()
                        .filter(TeamRound::isShown)
                        .findFirst()
                        .map(it -> results.findByRound(it.id()))
                        .orElse(List.of()),
                !box.answered(open, may.user().id()).isEmpty(),
                may,
                access.today());
    }

    /**
     * Everybody of both teams is asked.
     *
     * @throws RuleViolation {@code teamwork.round-open}, {@code teamwork.round-too-early}
     */
    @ForNegotiators
    public TeamRoundId open(EngagementId id) {
        access.permissions(id).requireOffering();
        var all = rounds.findByEngagement(id);
        if (all.stream().anyMatch(TeamRound::isOpen)) {
            throw new RuleViolation("teamwork.round-open");
        }
        all.stream()
                .map(TeamRound::nextFrom)
                .filter(access.today()::isBefore)
                .findFirst()
                .ifPresent(day -> {
                    throw new RuleViolation("teamwork.round-too-early", Map.of("day", day));
                });
        var round = rounds.save(TeamRound.open(id, access.today()));
        journal.opened(round);
        events.publishEvent(new TeamRoundStepped(id, true, false));
        return round.id();
    }

    /**
     * The signed-in user answers for themselves, once.
     *
     * @throws RuleViolation {@code teamwork.answered-by-the-teams}, {@code teamwork.round-closed}, {@code
     *     teamwork.answered-already}
     */
    @ForEveryone
    public void answer(TeamRoundId id, TeamAnswer answer) {
        var round = find(id);
        var may = access.permissions(round.engagement());
        if (!may.maySign()) {
            throw new RuleViolation("teamwork.answered-by-the-teams");
        }
        if (!round.takesAnswers(access.today())) {
            throw new RuleViolation("teamwork.round-closed");
        }
        keeper.answer(id, may.side(), may.user().id(), answer);
    }

    /** Nobody answers any more; what may be shown is worked out once. */
    @ForNegotiators
    public void close(TeamRoundId id) {
        var round = find(id);
        access.permissions(round.engagement()).requireOffering();
        keeper.close(id);
        journal.closed(round);
    }

    /** What the signed-in user has still to answer. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<TeamRoundDuty> mine(Pageable page) {
        var user = access.user();
        var duties = rounds.findDuties(user.id(), user.party(), access.today(), page);
        var answered = box.answered(duties.stream().map(TeamRoundDuty::round).toList(), user.id());
        return duties.stream().filter(it -> !answered.contains(it.round())).toList();
    }

    private TeamRound find(TeamRoundId id) {
        return rounds.findForParty(id, access.user().party()).orElseThrow(() -> new TeamRoundNotFound(id));
    }
}
