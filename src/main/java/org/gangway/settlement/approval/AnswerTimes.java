package org.gangway.settlement.approval;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.Site;
import org.gangway.settlement.preparation.MonthTerms;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.AnswerTime;
import org.springframework.stereotype.Component;

/** Works out until when silence is no answer, by the terms of the month and the calendars of all sites of both parties. */
@Component
public class AnswerTimes {

    private final MonthTerms monthTerms;
    private final EngagementService engagements;

    AnswerTimes(MonthTerms monthTerms, EngagementService engagements) {
        this.monthTerms = monthTerms;
        this.engagements = engagements;
    }

    /** Nothing where the terms do not take silence as agreement. */
    public Optional<AnswerTime> of(EngagementId engagement, YearMonth month, Instant proposedAt) {
        return monthTerms.during(engagement, month).stream()
                .reduce((_, later) -> later)
                .flatMap(TermsOfMonth::settlement)
                .flatMap(settlement -> of(
                        engagements.sites(engagement),
                        proposedAt,
                        settlement.answerWithin(),
                        settlement.reminderBefore()));
    }

    private static Optional<AnswerTime> of(List<Site> sites, Instant proposedAt, int workingDays, int reminderDays) {
        return sites.stream()
                .map(Site::calendar)
                .reduce(WorkingCalendar::both)
                .map(both -> AnswerTime.of(
                        proposedAt,
                        workingDays,
                        reminderDays,
                        both,
                        sites.stream().map(Site::zone).toList()));
    }
}
