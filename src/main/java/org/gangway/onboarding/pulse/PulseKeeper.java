package org.gangway.onboarding.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens rounds, makes links and closes rounds; by the portal itself, because one side may not touch what is the other's. */
@Component
public class PulseKeeper {

    private final PulseRounds rounds;
    private final PulseResults results;
    private final PulseBox box;
    private final PulseAgenda agenda;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate apart;

    PulseKeeper(
            PulseRounds rounds,
            PulseResults results,
            PulseBox box,
            PulseAgenda agenda,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.results = results;
        this.box = box;
        this.agenda = agenda;
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own, which is over when it returns: then both sides can be asked. */
    PulseRound open(OnboardingPlan plan, int week) {
        return SystemWork.call(() -> Objects.requireNonNull(apart.execute(_ -> openHere(plan, week))));
    }

    /** In the transaction that is under way. */
    PulseRound openHere(OnboardingPlan plan, int week) {
        var round = rounds.save(PulseRound.open(plan, week, today()));
        // links that are made at once belong to it
        rounds.flush();
        events.publishEvent(
                new PulseOpened(round.engagement(), plan.id(), plan.name(), round.id(), week, round.closesOn()));
        return round;
    }

    /**
     * Links for so many people of a side, in an order that says nothing; fails outside of the portal's own work. None where the
     * side has as many as there may be.
     */
    public List<OneTimeSecret> links(PulseRoundId id, Side side, int count) {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("only the portal itself makes links for both sides");
        }
        var round = rounds.findById(id).orElseThrow(() -> new PulseRoundNotFound(id));
        var some = Math.min(count, PulseRound.MOST_ASKED - round.asked(side));
        if (some < 1) {
            return List.of();
        }
        round.ask(side, some);
        var secrets = Stream.generate(OneTimeSecret::next).limit(some).toList();
        // else the order of rows would say whose link is whose
        box.add(round, side, secrets.stream().map(OneTimeSecret::hash).sorted().toList());
        return secrets;
    }

    /** What may be shown is worked out once, for every reader; then links and answers are deleted. */
    void close(PulseRoundId id, String planName) {
        SystemWork.run(() -> apart.executeWithoutResult(_ -> closeHere(id, planName)));
    }

    void closeHere(PulseRoundId id, String planName) {
        box.lock(id);
        var round = rounds.findById(id).orElseThrow(() -> new PulseRoundNotFound(id));
        if (!round.isOpen()) {
            throw new RuleViolation("onboarding.pulse-closed");
        }
        var before = results.findByPlan(round.plan());
        var shown = PulseClosing.results(id, box.answers(id));
        shown.forEach(results::save);
        box.empty(id);
        round.close();
        rounds.save(round);
        var falls = PulseFalls.of(shown, before);
        if (!falls.isEmpty()) {
            var fall = falls.getFirst();
            round.fell(fall.before(), fall.after());
            agenda.fell(round, planName, fall);
        }
        events.publishEvent(new PulseClosed(round.engagement(), round.plan(), planName, round.week(), falls));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
