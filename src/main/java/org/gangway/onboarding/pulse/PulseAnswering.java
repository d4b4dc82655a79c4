package org.gangway.onboarding.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.SystemWork;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.onboarding.pulse.PulseBox.KnownLink;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes answers by secret links; who answers is neither asked nor kept. */
@Service
public class PulseAnswering {

    private final PulseRounds rounds;
    private final PulseBox box;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PulseAnswering(
            PulseRounds rounds, PulseBox box, JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.box = box;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the link is for; empty where it leads to nothing, was used, or the round takes no answers any more. */
    @ForAnyone
    public Optional<PulseInvitation> invitation(String token) {
        return asSystem(() -> box.find(new OneTimeSecret(token).hash())
                .filter(link -> !link.used())
                .flatMap(this::invitation));
    }

    private Optional<PulseInvitation> invitation(KnownLink link) {
        return rounds.findById(link.round())
                .filter(round -> round.takesAnswers(today()))
                .map(round -> jdbc.sql("select e.name, p.name as plan_name from engagement e join onboarding_plan p"
                                + " on p.engagement_id = e.id where p.id = :plan")
                        .param("plan", round.plan().value())
                        .query((row, _) -> new PulseInvitation(
                                row.getString("name"),
                                row.getString("plan_name"),
                                link.side(),
                                round.week(),
                                round.asked(link.side()),
                                round.closesOn()))
                        .single());
    }

    /** Whether somebody answered by it; unknown once the round is closed, because then links are deleted. */
    @ForAnyone
    public boolean isUsed(String token) {
        return asSystem(() -> box.find(new OneTimeSecret(token).hash())
                .filter(KnownLink::used)
                .isPresent());
    }

    /**
     * One answer for one link.
     *
     * @throws RuleViolation {@code onboarding.pulse-used} where the link was used or is none, {@code onboarding.pulse-closed}
     */
    @ForAnyone
    public void answer(String token, PulseAnswer answer) {
        asSystem(() -> {
            var hash = new OneTimeSecret(token).hash();
            var link = box.find(hash).orElseThrow(() -> new RuleViolation("onboarding.pulse-used"));
            box.lock(link.round());
            var round = rounds.findById(link.round()).orElseThrow(() -> new PulseRoundNotFound(link.round()));
            if (!round.takesAnswers(today())) {
                throw new RuleViolation("onboarding.pulse-closed");
            }
            if (!box.use(hash)) {
                throw new RuleViolation("onboarding.pulse-used");
            }
            box.put(link.round(), link.side(), answer);
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private <T> T asSystem(Supplier<T> work) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
