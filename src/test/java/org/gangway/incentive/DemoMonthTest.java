package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.credit;
import static org.gangway.incentive.IncentiveFixtures.demo;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.util.List;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.shared.Explanation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fee of DKK 1,250,000 with 12 % at risk over five levels, capped at 10 %")
class DemoMonthTest {

    private static final String FEE = "1250000";

    @Test
    void costsNothingWhenEveryLevelIsReached() {
        var statement = settle(demo(), FEE, month("98.2", "98.2", "98.2", "98.2", "98.2"));

        assertThat(statement.totals().net()).isEqualTo(kroner(FEE));
        assertThat(statement.credits()).noneMatch(CreditLine::inDefault);
    }

    @Test
    void costsEachDefaultItsAllocation() {
        var statement = settle(demo(), FEE, month("94.1", "98.2", "94.9", "97.0", "98.0"));

        assertThat(credit(statement, "close")).isEqualTo(kroner("45000"));
        assertThat(credit(statement, "cash")).isEqualTo(kroner("30000"));
        assertThat(credit(statement, "collections")).isEqualTo(kroner("0"));
        assertThat(statement.totals().credits()).isEqualTo(kroner("75000"));
        assertThat(statement.totals().net()).isEqualTo(kroner("1175000"));
    }

    @Test
    void cutsTheWorstMonthToTheCapAndSharesTheCut() {
        var statement = settle(demo(), FEE, month("90", "90", "90", "90", "90"));

        assertThat(statement.credits())
                .extracting(CreditLine::afterLevelCap)
                .isEqualTo(kroner("45000", "37500", "30000", "22500", "15000"));
        assertThat(statement.credits())
                .extracting(CreditLine::credit)
                .isEqualTo(kroner("37500", "31250", "25000", "18750", "12500"));
        assertThat(statement.totals().creditCut()).isEqualTo(kroner("25000"));
        assertThat(statement.totals().credits()).isEqualTo(kroner("125000"));
        assertThat(statement.cuts())
                .singleElement()
                .extracting(CapCut::reason, CapCut::cut)
                .containsExactly(CutReason.MONTH_CAP, kroner("25000"));
    }

    @Test
    void paysABonusOnlyInAMonthWithoutADefault() {
        var clean = settle(demo(), FEE, month("99.5", "99.6", "98.2", "97.0", "98.2"));
        var shut = settle(demo(), FEE, month("99.5", "99.6", "98.2", "94.0", "98.2"));

        assertThat(clean.totals().bonus()).isEqualTo(kroner("12500"));
        assertThat(clean.totals().net()).isEqualTo(kroner("1262500"));
        assertThat(shut.totals().bonus()).isEqualTo(kroner("0"));
        assertThat(shut.cuts()).extracting(CapCut::reason).containsExactly(CutReason.BONUS_GATE);
    }

    @Test
    void countsTheFourthYellowMonthOfTwelveAsADefault() {
        var fourth = result("close", "97.0", history("yEyEEEEEyEE"));
        var third = result("close", "97.0", history("yEyEEEEEEEE"));

        assertThat(credit(settle(demo(), FEE, fourth), "close")).isEqualTo(kroner("45000"));
        assertThat(credit(settle(demo(), FEE, third), "close")).isEqualTo(kroner("0"));
    }

    @Test
    void canBeRedoneWithAPocketCalculatorFromItsExplanation() {
        var statement = settle(demo(), FEE, month("90", "90", "90", "90", "90"));

        var line = statement.credits().getFirst().explanation();

        assertThat(said(line))
                .containsExactly(
                        "incentive-credit-line {amount=37500.00 DKK, service=Close tasks on time} = 37500.00",
                        "incentive-result-below-minimum-with-minimum {expected=98, minimum=95, service=Close tasks on time, value=90}",
                        "incentive-default-below-minimum {}",
                        "incentive-credit-whole {amount=45000.00 DKK} = 45000",
                        "incentive-allocation {amount=45000.00 DKK, base=150000.00 DKK, percent=30 %, service=Close tasks on time} = 45000",
                        "incentive-at-risk {amount=150000.00 DKK, fee=1250000.00 DKK, percent=12 %} = 150000",
                        "incentive-share-of-cut {amount=37500.00 DKK, before=45000.00 DKK, exact=37500, left=125000.00 DKK, total=150000.00 DKK} = 37500.00");
    }

    private static LevelResult[] month(String close, String invoices, String cash, String collections, String queries) {
        return new LevelResult[] {
            result("close", close),
            result("invoices", invoices),
            result("cash", cash),
            result("collections", collections),
            result("queries", queries)
        };
    }

    private static List<String> said(Explanation explanation) {
        return Explained.all(explanation).map(Explained::line).toList();
    }
}
