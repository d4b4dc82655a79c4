package org.gangway.settlement;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.gangway.identity.ForEveryone;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.NextMonth;
import org.gangway.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Months whose statement can be prepared now: they are over, and nothing of them is missing. */
@Service
@Transactional(readOnly = true)
public class PreparableMonths {

    /** A month that nobody has prepared yet. */
    public record PreparableMonth(EngagementId engagement, String engagementName, YearMonth month) {}

    private final EngagementService engagements;
    private final NextMonth nextMonth;
    private final MonthPreparation monthPreparation;
    private final Clock clock;

    PreparableMonths(
            EngagementService engagements, NextMonth nextMonth, MonthPreparation monthPreparation, Clock clock) {
        this.engagements = engagements;
        this.nextMonth = nextMonth;
        this.monthPreparation = monthPreparation;
        this.clock = clock;
    }

    /** The next one of each of these engagements of the own party. */
    @ForEveryone
    public List<PreparableMonth> months(Pageable page) {
        return engagements.search("", page).stream()
                .map(this::next)
                .filter(this::isComplete)
                .toList();
    }

    private PreparableMonth next(EngagementSummary engagement) {
        return new PreparableMonth(engagement.id(), engagement.name(), nextMonth.of(engagement.id()));
    }

    private boolean isComplete(PreparableMonth next) {
        if (!next.month().isBefore(YearMonth.now(clock))) {
            return false;
        }
        try {
            monthPreparation.settle(next.engagement(), next.month());
            return true;
        } catch (RuleViolation incomplete) {
            return false;
        }
    }
}
