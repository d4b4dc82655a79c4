package org.gangway.settlement.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.settlement.preparation.MonthTerms;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.AnswerTime;
import org.gangway.settlement.statement.MonthlyStatement;
import org.springframework.stereotype.Component;

/** Works out until when silence is no answer, by the terms of the month and the calendars of all sites of both parties. */
@Component
public class AnswerTimes {

    private final MonthTerms monthTerms;
    private final EngagementService engagements;
    private final Clock clock;

    AnswerTimes(MonthTerms monthTerms, EngagementService engagements, Clock clock) {
        this.monthTerms = monthTerms;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** Silence counts from now on. */
    void restart(MonthlyStatement statement) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var time = of(statement.engagement(), statement.month(), now).orElse(null);
        statement.proposal().ifPresent(it -> statement.answerAnew(it.restarted(time)));
    }

    /** Nothing where the terms do not take silence as agreement. */
    public Optional<AnswerTime> of(EngagementId engagement, YearMonth month, Instant proposedAt) {
        return monthTerms.during(engagement, month).stream()
                .reduce((_, later) -> later)
                .flatMap(TermsOfMonth::settlement)
                .flatMap(settlement -> of(engagement, proposedAt, settlement));
    }

    private Optional<AnswerTime> of(EngagementId engagement, Instant proposedAt, SettlementTerms settlement) {
        var days = settlement.answerWithin();
        return days == null
                ? Optional.empty()
                : of(engagements.sites(engagement), proposedAt, days, settlement.reminderBefore());
    }

    private static Optional<AnswerTime> of(
            List<EngagementSite> sites, Instant proposedAt, int workingDays, int reminderDays) {
        return sites.stream()
                .map(EngagementSite::calendar)
                .reduce(WorkingCalendar::both)
                .map(both -> AnswerTime.of(
                        proposedAt,
                        workingDays,
                        reminderDays,
                        both,
                        sites.stream().map(EngagementSite::zone).toList()));
    }
}
