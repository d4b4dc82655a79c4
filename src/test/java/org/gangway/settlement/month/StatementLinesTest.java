package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.march;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementLinesTest {

    @ParameterizedTest
    @CsvSource({"94.0, 99.7", "90, 90", "99.7, 99.9", "98, 98"})
    void addUpToWhatTheFeeChangesBy(String close, String accuracy) {
        var month = march(close, accuracy);

        var sum = StatementLines.sum(StatementLines.of(month).stream(), kroner("0.00"));

        assertThat(sum).isEqualTo(month.net().minus(month.fee()));
    }

    @Test
    void countPenaltiesAmongThem() {
        var statement = march("98", "98").statement();
        var late = new PenaltyLine(
                PenaltyKind.DELIVERABLE,
                "handbook",
                "Handbook",
                new BigDecimal("5000"),
                kroner("5000.00"),
                false,
                Explanation.fact("incentive-net", Map.of()));

        var lines = StatementLines.of(new Statement(
                statement.month(),
                statement.credits(),
                statement.bonuses(),
                statement.earnBacks(),
                statement.candidates(),
                statement.cuts(),
                statement.totals(),
                statement.explanation(),
                List.of(late)));

        assertThat(lines)
                .filteredOn(line -> line.kind() == LineKind.PENALTY)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.key()).isEqualTo(new LineKey("PENALTY/DELIVERABLE/handbook"));
                    assertThat(line.amount()).isEqualTo(kroner("-5000.00"));
                });
    }
}
