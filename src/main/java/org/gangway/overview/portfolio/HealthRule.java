package org.gangway.overview.portfolio;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementStatus;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.settlement.SettlementRoutes;
import org.jspecify.annotations.Nullable;

/**
 * When an engagement is off track or to be watched. Off track: a service level fell below its minimum in the newest month, or a
 * dispute is open for a long time. To be watched: a dispute is open for some time, figures or actions are overdue, or the last day
 * for notice is near.
 */
public final class HealthRule {

    /** A dispute that is open for longer than so many days is to be watched. */
    public static final int DISPUTE_WATCHED = 14;

    /** After so many days with an open dispute an engagement is off track. */
    public static final int DISPUTE_LONG = 30;

    /** So many days before the last day for notice it is said. */
    public static final int NOTICE_NEAR = 60;

    private HealthRule() {}

    /**
     * @param months the newest first
     * @param overdueFigures how many figures of the last month should have been reported by now
     */
    static Health of(StandingFacts facts, List<StandingMonth> months, int overdueFigures, LocalDate today) {
        var reasons = new ArrayList<HealthReason>();
        if (facts.status() == EngagementStatus.OPEN) {
            add(reasons, belowMinimum(facts, months));
            months.forEach(month -> add(reasons, dispute(facts, month, today)));
            add(reasons, figures(facts, overdueFigures));
            add(reasons, actions(facts));
            add(reasons, notice(facts, today));
        }
        return Health.of(
                reasons, months.stream().anyMatch(month -> month.levels().isMeasured()));
    }

    private static void add(List<HealthReason> reasons, @Nullable HealthReason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static @Nullable HealthReason belowMinimum(StandingFacts facts, List<StandingMonth> months) {
        var newest = months.isEmpty() ? null : months.getFirst();
        return newest == null || newest.levels().belowMinimum().isEmpty()
                ? null
                : new HealthReason(
                        HealthLevel.OFF_TRACK,
                        Msg.overview_health_below_minimum(
                                newest.month(), newest.levels().belowMinimum()),
                        PerformanceRoutes.results(facts.id(), newest.month()));
    }

    private static @Nullable HealthReason dispute(StandingFacts facts, StandingMonth month, LocalDate today) {
        var since = month.disputedSince();
        var days = since == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(since, ZoneOffset.UTC), today);
        return days <= DISPUTE_WATCHED
                ? null
                : new HealthReason(
                        days > DISPUTE_LONG ? HealthLevel.OFF_TRACK : HealthLevel.WATCH,
                        Msg.overview_health_dispute(month.disputes(), month.month(), days),
                        SettlementRoutes.statement(facts.id(), month.month()));
    }

    private static @Nullable HealthReason figures(StandingFacts facts, int overdue) {
        return overdue == 0
                ? null
                : new HealthReason(
                        HealthLevel.WATCH, Msg.overview_health_figures(overdue), PerformanceRoutes.results(facts.id()));
    }

    private static @Nullable HealthReason actions(StandingFacts facts) {
        return facts.overdueActions() == 0
                ? null
                : new HealthReason(
                        HealthLevel.WATCH,
                        Msg.overview_health_actions(facts.overdueActions()),
                        EngagementRoutes.of(GovernanceRoutes.COMMITTEES, facts.id()));
    }

    private static @Nullable HealthReason notice(StandingFacts facts, LocalDate today) {
        return facts.noticeBy()
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(NOTICE_NEAR)))
                .map(day -> new HealthReason(
                        HealthLevel.WATCH,
                        Msg.overview_health_notice(ChronoUnit.DAYS.between(today, day), day),
                        EngagementRoutes.overview(facts.id())))
                .orElse(null);
    }
}
