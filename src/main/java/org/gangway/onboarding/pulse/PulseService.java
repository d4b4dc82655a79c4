package org.gangway.onboarding.pulse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leads do with rounds of questions, and what everybody reads of them. */
@Service
@Transactional
public class PulseService {

    private final PulseRounds rounds;
    private final PulseResults results;
    private final PulseBox box;
    private final OnboardingRegister register;
    private final PulseJournal journal;
    private final PulseKeeper keeper;

    PulseService(
            PulseRounds rounds,
            PulseResults results,
            PulseBox box,
            OnboardingRegister register,
            PulseJournal journal,
            PulseKeeper keeper) {
        this.rounds = rounds;
        this.results = results;
        this.box = box;
        this.register = register;
        this.journal = journal;
        this.keeper = keeper;
    }

    /** The rounds of a plan in their order, with what may be shown. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PulseSheet> rounds(OnboardingPlanId plan) {
        var shown = results.findByPlan(register.plan(plan).id());
        return rounds.findByPlan(plan).stream()
                .map(round -> new PulseSheet(
                        round,
                        shown.stream()
                                .filter(result -> result.round().equals(round.id()))
                                .toList()))
                .toList();
    }

    /**
     * Both sides are asked, so many weeks after go-live.
     *
     * @throws RuleViolation {@code onboarding.pulse-too-early}, {@code onboarding.pulse-known}
     */
    @ForNegotiators
    public PulseRoundId open(OnboardingPlanId id, int week) {
        var sheet = planned(id);
        if (sheet.plan().state() != OnboardingPlanState.ACTIVE) {
            throw new RuleViolation("onboarding.plan-not-active");
        }
        if (rounds.findByPlan(id).stream().anyMatch(round -> round.week() == week)) {
            throw new RuleViolation("onboarding.pulse-known", Map.of("n", week));
        }
        var round = keeper.open(sheet.plan(), week);
        journal.opened(round);
        return round.id();
    }

    private PlanSheet planned(OnboardingPlanId id) {
        var sheet = register.sheet(id);
        if (!sheet.permissions().mayPlan()) {
            throw new RuleViolation("onboarding.planned-by-leads");
        }
        return sheet;
    }

    /** Links for people of the own side, each for one answer; they are known now and never again. */
    @ForNegotiators
    public List<OneTimeSecret> issue(PulseRoundId id, int count) {
        var round = find(id);
        var side = planned(round.plan()).permissions().side();
        round.ask(side, count);
        var secrets = Stream.generate(OneTimeSecret::next).limit(count).toList();
        box.add(round, side, secrets.stream().map(OneTimeSecret::hash).toList());
        journal.asked(round, side, count);
        return secrets;
    }

    /**
     * Nobody answers any more. What may be shown is worked out once, for every reader; then links and answers are deleted.
     */
    @ForNegotiators
    public void close(PulseRoundId id) {
        var known = find(id);
        keeper.close(id, planned(known.plan()).plan().name());
        journal.closed(known);
    }

    private PulseRound find(PulseRoundId id) {
        return rounds.findForParty(id, register.ownParty()).orElseThrow(() -> new PulseRoundNotFound(id));
    }
}
