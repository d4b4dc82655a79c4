package org.gangway.settlement.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.notReported;
import static org.gangway.settlement.correction.SettlementFixtures.result;
import static org.gangway.settlement.correction.SettlementFixtures.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.measure.Attainment;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.KeptStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MonthPreparationTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final Map<YearMonth, List<MonthResult>> results = new HashMap<>();
    private final KeptStatements statements = new KeptStatements();
    private YearMonth termsFrom = JANUARY;

    private final MonthPreparation monthPreparation = new MonthPreparation(
            (_, month) -> month.isBefore(termsFrom) ? List.of() : List.of(terms(month)),
            (_, month, _) -> results.getOrDefault(month, List.of()),
            statements,
            new KeptChanges(),
            _ -> Map.of(),
            (_, _, _, _) -> MonthCircumstances.NONE);

    @Test
    void refusesAMonthWithoutTerms() {
        termsFrom = MARCH.plusMonths(1);

        refuses(MARCH, "settlement.no-terms", Map.of("month", MARCH));
    }

    @Test
    void refusesFiguresThatNeedNotBeThereYet() {
        results.put(MARCH, List.of(result(CLOSE, "99"), notReported(ACCURACY, Attainment.NOT_DUE)));

        refuses(
                MARCH,
                "settlement.figures-not-due",
                Map.of("month", MARCH, "levels", List.of("Accuracy of postings"), "day", LocalDate.of(2026, 4, 9)));
    }

    @Test
    void namesTheFiguresThatAreMissing() {
        results.put(
                MARCH,
                List.of(notReported(CLOSE, Attainment.NO_FIGURES), notReported(ACCURACY, Attainment.NO_FIGURES)));

        refuses(
                MARCH,
                "settlement.figures-missing",
                Map.of("month", MARCH, "levels", List.of("Close tasks on time", "Accuracy of postings")));
    }

    @Test
    void cutsCreditsAtTheCapOfTheMonth() {
        results.put(MARCH, List.of(result(CLOSE, "90"), result(ACCURACY, "90")));

        var statementTotals =
                monthPreparation.settle(ENGAGEMENT, MARCH).statement().totals();

        assertThat(statementTotals.creditsBeforeCap()).isEqualTo(kroner("48000.00"));
        assertThat(statementTotals.creditCut()).isEqualTo(kroner("8000.00"));
        assertThat(statementTotals.net()).isEqualTo(kroner("360000.00"));
    }

    @Test
    void givesACreditBackOnceAfterTwoGoodMonths() {
        settled(JANUARY, "94.0", "99");
        settled(JANUARY.plusMonths(1), "99", "99");

        var march = settled(MARCH, "99", "99");
        var april = settled(MARCH.plusMonths(1), "99", "99");

        assertThat(march.statement().earnBacks())
                .extracting(EarnBackLine::missedIn, EarnBackLine::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(JANUARY, kroner("28800.00")));
        assertThat(march.statement().totals().net()).isEqualTo(kroner("428800.00"));
        assertThat(april.statement().earnBacks()).isEmpty();
    }

    @Test
    void showsWhatCanStillBeEarnedBack() {
        settled(JANUARY, "94.0", "99");

        var february = settled(JANUARY.plusMonths(1), "99", "99");

        assertThat(february.statement().candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.credit()).isEqualTo(kroner("28800.00"));
            assertThat(candidate.goodMonths()).isEqualTo(1);
        });
    }

    @Test
    void startsWithTheFirstMonthUnderTerms() {
        termsFrom = YearMonth.of(2026, 2);
        var term = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

        assertThat(monthPreparation.firstMonth(ENGAGEMENT, term, YearMonth.of(2026, 6)))
                .isEqualTo(termsFrom);
    }

    private SettledMonth settled(YearMonth month, String close, String accuracy) {
        results.put(month, List.of(result(CLOSE, close), result(ACCURACY, accuracy)));
        var settled = monthPreparation.settle(ENGAGEMENT, month);
        statements.save(MonthlyStatement.prepare(settled));
        return settled;
    }

    private void refuses(YearMonth month, String rule, Map<String, ?> facts) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> monthPreparation.settle(ENGAGEMENT, month))
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo(rule);
                    assertThat(violation.facts()).isEqualTo(facts);
                });
    }
}
