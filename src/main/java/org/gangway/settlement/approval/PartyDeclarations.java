package org.gangway.settlement.approval;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.DisputePosition;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.Proposal;
import org.springframework.stereotype.Component;

/** What the signed-in user declares about a statement for the own party, under their name and as of now. */
@Component
public class PartyDeclarations {

    private final CurrentUserProvider currentUserProvider;
    private final AnswerTimes answerTimes;
    private final Clock clock;

    PartyDeclarations(CurrentUserProvider currentUserProvider, AnswerTimes answerTimes, Clock clock) {
        this.currentUserProvider = currentUserProvider;
        this.answerTimes = answerTimes;
        this.clock = clock;
    }

    /** With the time to answer that the terms of the month give. */
    public Proposal proposal(EngagementId engagement, YearMonth month) {
        var user = currentUserProvider.current();
        var now = now();
        return Proposal.by(
                user.id(),
                user.name(),
                now,
                answerTimes.of(engagement, month, now).orElse(null));
    }

    public Approval approval() {
        var user = currentUserProvider.current();
        return new Approval(user.id(), user.name(), now());
    }

    /**
     * Of a disputed line.
     *
     * @param amount what the fee changes by, in the currency of the statement
     */
    public DisputePosition position(MonthlyStatement statement, BigDecimal amount, String words) {
        var user = currentUserProvider.current();
        return new DisputePosition(statement.amounts().money(amount).amount(), user.id(), user.name(), now(), words);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
