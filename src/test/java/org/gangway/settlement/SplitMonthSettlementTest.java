package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.approval;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.proposal;
import static org.gangway.settlement.correction.SettlementFixtures.result;
import static org.gangway.settlement.correction.SettlementFixtures.schedule;
import static org.gangway.settlement.correction.SettlementFixtures.terms;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Attainment;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.preparation.KeptChanges;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.KeptStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The terms change within a month. Under the usual schedule, of a fee of 400,000, a miss of the close costs 28,800 in a
 * whole month and one of the accuracy 19,200, together at most 40,000.
 */
class SplitMonthSettlementTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private final Map<YearMonth, List<TermsOfMonth>> terms = new HashMap<>();
    private final Map<YearMonth, Map<Integer, List<MonthResult>>> results = new HashMap<>();
    private final KeptStatements statements = new KeptStatements();
    private final KeptChanges changes = new KeptChanges();

    private final MonthPreparation monthPreparation = new MonthPreparation(
            (_, month) -> terms.getOrDefault(month, List.of(terms(month))),
            (_, month, version) -> results.getOrDefault(month, Map.of()).getOrDefault(version, List.of()),
            statements,
            changes,
            _ -> Map.of(),
            (_, _, _, _) -> MonthCircumstances.NONE);

    /** Version 2 is in force from 16 June, with 6 % at risk instead of 12 %. */
    @BeforeEach
    void splitJune() {
        terms.put(JUNE, List.of(part(JUNE, 1, 15, 1, schedule()), part(JUNE, 16, 30, 2, atRisk("6"))));
        reported(JUNE, 1, result(CLOSE, "94"), result(ACCURACY, "99"));
        reported(JUNE, 2, result(CLOSE, "94"), result(ACCURACY, "99"));
    }

    @Test
    void countsEachVersionForItsDays() {
        var june = monthPreparation.settle(ENGAGEMENT, JUNE);

        // 28,800 x 15/30 + 14,400 x 15/30
        assertThat(june.line(CLOSE).credit()).isEqualTo(kroner("21600.00"));
        assertThat(june.fee()).isEqualTo(kroner("400000.00"));
        assertThat(june.net()).isEqualTo(kroner("378400.00"));
        assertThat(june.isByDays()).isTrue();
        assertThat(june.wholes())
                .extracting(whole -> whole.statement().totals().credits())
                .containsExactly(kroner("28800.00"), kroner("14400.00"));
    }

    @Test
    void countsTheDaysOfAShortMonth() {
        terms.put(FEBRUARY, List.of(part(FEBRUARY, 1, 21, 1, schedule()), part(FEBRUARY, 22, 28, 2, atRisk("6"))));
        reported(FEBRUARY, 1, result(CLOSE, "94"), result(ACCURACY, "99"));
        reported(FEBRUARY, 2, result(CLOSE, "94"), result(ACCURACY, "99"));

        // 28,800 x 21/28 + 14,400 x 7/28
        assertThat(monthPreparation.settle(ENGAGEMENT, FEBRUARY).line(CLOSE).credit())
                .isEqualTo(kroner("25200.00"));
    }

    @Test
    void chargesALevelThatOnlyOneVersionHasForTheDaysOfThatVersion() {
        terms.put(JUNE, List.of(part(JUNE, 1, 15, 1, schedule()), part(JUNE, 16, 30, 2, only(CLOSE))));
        reported(JUNE, 1, result(CLOSE, "99"), result(ACCURACY, "94"));
        reported(JUNE, 2, result(CLOSE, "99"));

        var june = monthPreparation.settle(ENGAGEMENT, JUNE);

        // 19,200 x 15/30
        assertThat(june.line(ACCURACY).credit()).isEqualTo(kroner("9600.00"));
        assertThat(june.figures()).extracting(LevelFigure::serviceLevel).containsExactly(CLOSE, ACCURACY);
        assertThat(june.figure(ACCURACY)).isPresent();
    }

    @Test
    void chargesAnEngagementThatBeginsInMidMonthForItsDays() {
        terms.put(JUNE, List.of(part(JUNE, 16, 30, 1, schedule())));
        reported(JUNE, 1, result(CLOSE, "94"), result(ACCURACY, "99"));

        var june = monthPreparation.settle(ENGAGEMENT, JUNE);

        assertThat(june.fee()).isEqualTo(kroner("200000.00"));
        assertThat(june.line(CLOSE).credit()).isEqualTo(kroner("14400.00"));
        assertThat(june.isByDays()).isTrue();
    }

    @Test
    void comesToTheSameUnderTwoVersionsThatSayTheSame() {
        terms.put(JUNE, List.of(part(JUNE, 1, 7, 1, schedule()), part(JUNE, 8, 30, 2, schedule())));
        var split = monthPreparation.settle(ENGAGEMENT, JUNE);
        terms.put(JUNE, List.of(part(JUNE, 1, 30, 1, schedule())));
        var whole = monthPreparation.settle(ENGAGEMENT, JUNE);

        assertThat(split.statement().totals()).isEqualTo(whole.statement().totals());
        assertThat(whole.isByDays()).isFalse();
    }

    @Test
    void namesFiguresThatAnyVersionMisses() {
        reported(JUNE, 1, result(CLOSE, "99"), SettlementFixtures.notReported(ACCURACY, Attainment.NO_FIGURES));
        reported(JUNE, 2, result(CLOSE, "99"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> monthPreparation.settle(ENGAGEMENT, JUNE))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo("settlement.figures-missing");
                    assertThat(refused.facts().get("levels")).isEqualTo(List.of("Accuracy of postings"));
                });
    }

    @Test
    void keepsItsPartsAndReplaysThem() {
        var june = monthPreparation.settle(ENGAGEMENT, JUNE);

        var kept = StatementJson.read(StatementJson.write(june));

        assertThat(kept).isEqualTo(june);
        assertThat(kept.replayed()).isEqualTo(june.statement());
        assertThat(kept.parts()).extracting(SettledPart::termsNumber).containsExactly(1, 2);
        assertThat(StatementJson.write(june)).contains("\"format\":2", "\"from\":\"2026-06-16\"");
        assertThat(StatementJson.write(SettlementFixtures.march("94", "99"))).contains("\"format\":1");
    }

    @Test
    void correctsAnAgreedMonthByTheVersionsThatItWasSettledBy() {
        agreed(JUNE);
        // signed afterwards, with effect from June on
        terms.put(JUNE, List.of(part(JUNE, 1, 30, 3, atRisk("24"))));
        reported(JUNE, 1, result(CLOSE, "94"), result(ACCURACY, "94"));
        reported(JUNE, 2, result(CLOSE, "94"), result(ACCURACY, "99"));
        reported(JUNE, 3, result(CLOSE, "94"), result(ACCURACY, "94"));
        reported(JULY, 2, result(CLOSE, "99"), result(ACCURACY, "99"));
        changes.mark(ENGAGEMENT, JUNE);

        var july = monthPreparation.settle(ENGAGEMENT, JULY);

        // version 1 now has both levels missed, 40,000 by its cap: 24,000 and 16,000; version 2 is as it was:
        // close 24,000 x 15/30 + 14,400 x 15/30 = 19,200 instead of 21,600; accuracy 16,000 x 15/30
        assertThat(july.adjustments())
                .extracting(Adjustment::name, Adjustment::amount)
                .containsExactly(
                        tuple("Close tasks on time", kroner("2400.00")),
                        tuple("Accuracy of postings", kroner("-8000.00")));
        assertThat(july.adjusted()).isEqualTo(kroner("-5600.00"));
    }

    @Test
    void letsLaterMonthsLookBackAtWhatWasChargedAndGiven() {
        terms.put(JUNE, List.of(part(JUNE, 16, 30, 1, schedule())));
        reported(JUNE, 1, result(CLOSE, "94"), result(ACCURACY, "99"));
        agreed(JUNE);

        var correctedHistory = monthPreparation.before(ENGAGEMENT, JULY).history();

        assertThat(correctedHistory.months())
                .extracting(SettledMonthAmounts::month, SettledMonthAmounts::charges, SettledMonthAmounts::credits)
                .containsExactly(tuple(JUNE, kroner("200000.00"), kroner("14400.00")));
        assertThat(correctedHistory.of(CLOSE)).singleElement().satisfies(past -> {
            assertThat(past.credit()).isEqualTo(kroner("14400.00"));
            assertThat(past.outcome()).isEqualTo(Attainment.BELOW_MINIMUM);
        });
    }

    @Test
    void explainsALineByTheSumsOfBothVersions() {
        var why = monthPreparation.settle(ENGAGEMENT, JUNE).statement().credits().stream()
                .filter(line -> line.serviceLevel().equals(CLOSE))
                .map(CreditLine::explanation)
                .findFirst()
                .orElseThrow();

        assertThat(why.rule()).isEqualTo("incentive-split-line");
        assertThat(why.because())
                .extracting(
                        part -> part.facts().get("whole"), part -> part.facts().get("days"))
                .containsExactly(tuple(kroner("28800.00"), 15), tuple(kroner("14400.00"), 15));
    }

    private void agreed(YearMonth month) {
        var statement = statements.save(MonthlyStatement.prepare(monthPreparation.settle(ENGAGEMENT, month)));
        statement.propose(proposal());
        statement.approve(Side.CLIENT, approval("Karen Holm"));
        statement.approve(Side.VENDOR, approval("Anil Joshi"));
    }

    private void reported(YearMonth month, int version, MonthResult... found) {
        results.computeIfAbsent(month, _ -> new HashMap<>()).put(version, List.of(found));
    }

    private static TermsOfMonth part(
            YearMonth month, int first, int last, int number, IncentiveSchedule incentiveSchedule) {
        return terms(new Period(month.atDay(first), month.atDay(last)), number, incentiveSchedule);
    }

    private static IncentiveSchedule atRisk(String percent) {
        var usual = schedule();
        return new IncentiveSchedule(
                usual.currency(),
                Percentage.of(percent),
                usual.pool(),
                usual.serviceLevels(),
                usual.caps(),
                usual.bonus(),
                usual.rounding(),
                usual.handling());
    }

    /** That level has the whole pool. */
    private static IncentiveSchedule only(String key) {
        var usual = schedule();
        var level = usual.serviceLevels().stream()
                .filter(it -> it.serviceLevel().equals(key))
                .findFirst()
                .orElseThrow();
        var whole = new LevelIncentive(
                level.serviceLevel(),
                level.name(),
                level.better(),
                Percentage.HUNDRED,
                level.defaultRule(),
                level.credit(),
                level.bonus(),
                level.earnBack());
        return new IncentiveSchedule(
                usual.currency(),
                usual.amountAtRisk(),
                usual.pool(),
                List.of(whole),
                usual.caps(),
                usual.bonus(),
                usual.rounding(),
                usual.handling());
    }
}
