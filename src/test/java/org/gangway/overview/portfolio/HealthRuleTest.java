package org.gangway.overview.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementStatus;
import org.gangway.language.TestTexts;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each reason in words, and the worst of them decides. */
class HealthRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void isOnTrackWhereNothingSpeaksAgainstIt() {
        var health = health(facts(0, TODAY.plusYears(2)), List.of(month(8, 8, List.of(), null)), 0);

        assertThat(health.level()).isEqualTo(HealthLevel.ON_TRACK);
        assertThat(health.reasons()).isEmpty();
    }

    @Test
    void isNotMeasuredBeforeTheFirstStatement() {
        assertThat(health(facts(0, TODAY.plusYears(2)), List.of(), 0).level()).isEqualTo(HealthLevel.NOT_MEASURED);
    }

    @Test
    void isOffTrackWithALevelBelowItsMinimumInTheNewestMonthOnly() {
        var bad = month(7, 8, List.of("Days to close"), null);
        var good = month(8, 8, List.of(), null);

        assertThat(words(health(facts(0, TODAY.plusYears(2)), List.of(bad, good), 0)))
                .containsExactly("Below the minimum in September 2026: Days to close.");
        assertThat(health(facts(0, TODAY.plusYears(2)), List.of(good, bad), 0).level())
                .isEqualTo(HealthLevel.ON_TRACK);
    }

    @Test
    void missingAnExpectedLevelIsNoReason() {
        assertThat(health(facts(0, TODAY.plusYears(2)), List.of(month(6, 8, List.of(), null)), 0)
                        .level())
                .isEqualTo(HealthLevel.ON_TRACK);
    }

    @Test
    void countsTheDaysOfADispute() {
        assertThat(disputed(HealthRule.DISPUTE_WATCHED).level()).isEqualTo(HealthLevel.ON_TRACK);
        assertThat(disputed(HealthRule.DISPUTE_WATCHED + 1).level()).isEqualTo(HealthLevel.WATCH);
        assertThat(disputed(HealthRule.DISPUTE_LONG).level()).isEqualTo(HealthLevel.WATCH);
        assertThat(disputed(HealthRule.DISPUTE_LONG + 1).level()).isEqualTo(HealthLevel.OFF_TRACK);
        assertThat(words(disputed(31))).containsExactly("A dispute about September 2026 has been open for 31 days.");
    }

    @Test
    void watchesFiguresActionsAndTheLastDayForNotice() {
        var health = health(facts(2, TODAY.plusDays(90 + 5)), List.of(month(8, 8, List.of(), null)), 3);

        assertThat(health.level()).isEqualTo(HealthLevel.WATCH);
        assertThat(words(health))
                .containsExactly(
                        "3 figures are overdue.",
                        "2 actions are overdue.",
                        "The last day for notice is 14 Oct 2026: in 5 days.");
    }

    @Test
    void saysNothingOfNoticeWhenItsDayIsOverOrFar() {
        assertThat(health(facts(0, TODAY.plusDays(89)), List.of(), 0).reasons()).isEmpty();
        assertThat(health(facts(0, TODAY.plusDays(90L + HealthRule.NOTICE_NEAR)), List.of(), 0)
                        .reasons())
                .hasSize(1);
        assertThat(health(facts(0, TODAY.plusDays(91L + HealthRule.NOTICE_NEAR)), List.of(), 0)
                        .reasons())
                .isEmpty();
    }

    @Test
    void putsTheWorstReasonFirst() {
        var health =
                health(facts(1, TODAY.plusYears(2)), List.of(month(7, 8, List.of("Days to close", "Errors"), null)), 0);

        assertThat(health.reasons())
                .extracting(HealthReason::level)
                .containsExactly(HealthLevel.OFF_TRACK, HealthLevel.WATCH);
    }

    private static Health disputed(long days) {
        var since = TODAY.minusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
        return health(facts(0, TODAY.plusYears(2)), List.of(month(8, 8, List.of(), since)), 0);
    }

    private static Health health(StandingFacts facts, List<StandingMonth> months, int overdue) {
        return HealthRule.of(facts, months, overdue, TODAY);
    }

    private static List<String> words(Health health) {
        return health.reasons().stream()
                .map(reason -> TestTexts.say(reason.words(), TestTexts.INDIAN))
                .toList();
    }

    private static StandingMonth month(int met, int measured, List<String> below, @Nullable Instant since) {
        var nothing = Money.of("0.00", "DKK");
        return new StandingMonth(
                SEPTEMBER,
                StatementState.PROPOSED,
                new MonthTotals(
                        Money.of("100.00", "DKK"), nothing, nothing, nothing, nothing, nothing, nothing, nothing),
                new LevelTally(met, measured, below),
                since == null ? 0 : 1,
                since);
    }

    private static StandingFacts facts(int overdueActions, LocalDate end) {
        return new StandingFacts(
                new EngagementId(new UUID(0, 1)),
                "Cash application",
                "Sahyadri",
                new Period(LocalDate.of(2025, 1, 1), end),
                Optional.of(end.minusDays(90)),
                EngagementStatus.OPEN,
                Money.of("100.00", "DKK"),
                "",
                null,
                overdueActions);
    }
}
