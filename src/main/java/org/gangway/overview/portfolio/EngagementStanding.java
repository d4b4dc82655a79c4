package org.gangway.overview.portfolio;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.shared.Money;

/**
 * How an engagement stands.
 *
 * @param months the newest first; of the last twelve, and older ones with an open dispute
 * @param health by the rules of {@link HealthRule}
 */
public record EngagementStanding(StandingFacts facts, List<StandingMonth> months, Health health) {

    public EngagementStanding {
        months = List.copyOf(months);
    }

    public EngagementId id() {
        return facts.id();
    }

    public String name() {
        return facts.name();
    }

    public Optional<StandingMonth> newest() {
        return months.stream().findFirst();
    }

    public Optional<StandingMonth> month(YearMonth month) {
        return months.stream().filter(one -> one.month().equals(month)).findFirst();
    }

    /** What the newest statement charges; before there is one, what was agreed at the beginning. */
    public Money fee() {
        return newest().map(month -> month.amounts().fee()).orElseGet(facts::fee);
    }

    /** As the year view adds them up. */
    public Money credits(int year) {
        return months.stream()
                .filter(month -> month.month().getYear() == year)
                .map(month -> month.amounts().credits())
                .reduce(none(), Money::plus);
    }

    public Money bonuses(int year) {
        return months.stream()
                .filter(month -> month.month().getYear() == year)
                .map(month -> month.amounts().bonus())
                .reduce(none(), Money::plus);
    }

    /** What waits for open disputes, of whatever month. */
    public Money held() {
        return months.stream()
                .map(StandingMonth::amounts)
                .map(MonthTotals::held)
                .reduce(none(), Money::plus);
    }

    private Money none() {
        return Money.zero(fee().currency());
    }
}
