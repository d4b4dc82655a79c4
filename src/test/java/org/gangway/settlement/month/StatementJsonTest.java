package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.draft;
import static org.gangway.settlement.correction.SettlementFixtures.march;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.settlement.correction.SettlementFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementJsonTest {

    @ParameterizedTest
    @CsvSource({"94.0, 94.0", "97.25, 99.7", "99.7, 99.9", "98, 94.999999999999999999"})
    void keepsAMonthWithoutLoss(String close, String accuracy) {
        var month = march(close, accuracy);

        var kept = StatementJson.read(StatementJson.write(month));

        assertThat(kept).isEqualTo(month);
        assertThat(kept.statement().explanation()).isEqualTo(month.statement().explanation());
        assertThat(StatementJson.write(kept)).isEqualTo(StatementJson.write(month));
    }

    @Test
    void readsWhatItCameToWithoutTheRest() {
        var month = march("94.0", "99.7");

        assertThat(StatementJson.readOutcome(StatementJson.write(month))).isEqualTo(month.outcome());
    }

    @Test
    void readsTheAmountsWithoutTheReasons() {
        var month = march("94.0", "99.7");

        var read = StatementJson.readAmounts(StatementJson.write(month));

        assertThat(read.statement().totals()).isEqualTo(month.statement().totals());
        assertThat(read.statement().asPastMonth()).isEqualTo(month.statement().asPastMonth());
        assertThat(read.statement().asPast(SettlementFixtures.CLOSE))
                .isEqualTo(month.statement().asPast(SettlementFixtures.CLOSE));
        assertThat(read.statement().candidates()).isEqualTo(month.statement().candidates());
        assertThat(read.lines())
                .extracting(StatementLine::key, StatementLine::name, StatementLine::amount)
                .isEqualTo(month.outcome().lines().stream()
                        .map(line -> org.assertj.core.groups.Tuple.tuple(line.key(), line.name(), line.amount()))
                        .toList());
        assertThat(read.statement().explanation().because()).isEmpty();
    }

    @Test
    void givesTheSameAmountsWhenReplayed() {
        var kept = StatementJson.read(draft().content().json());

        assertThat(kept.replayed()).isEqualTo(kept.statement());
    }

    @Test
    void keepsTriggersThatFired() {
        var plain = march("94.0", "99.7");
        var trigger = new Trigger(
                "once",
                "Missed at all",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(1, CountedMisses.ANY_MISS),
                30);
        var incentiveSchedule = plain.last().schedule().with(OptionalTerms.NONE.withTriggers(List.of(trigger)));
        var part = SettlementFixtures.terms(plain.last().days(), 2, incentiveSchedule)
                .settled(plain.last().input(), plain.figures());
        var month = SettledMonth.compute(plain.engagement(), List.of(part), plain.adjustments());

        var kept = StatementJson.read(StatementJson.write(month));

        assertThat(kept).isEqualTo(month);
        assertThat(kept.statement().triggered()).hasSize(1);
        assertThat(kept.replayed()).isEqualTo(kept.statement());
    }

    @Test
    void keepsTheDigitsThatNumbersCameWith() {
        var month = march("94.50", "99.7");

        var kept = StatementJson.read(StatementJson.write(month));

        assertThat(kept.figures().getFirst().value()).isEqualTo(new BigDecimal("94.50"));
    }

    @Test
    void hasAnotherFingerprintWhenAnythingDiffers() {
        assertThat(StatementJson.sha256(march("94.0", "99.7")))
                .hasSize(64)
                .isEqualTo(StatementJson.sha256(march("94.0", "99.7")))
                .isNotEqualTo(StatementJson.sha256(march("94.00", "99.7")));
    }

    @Test
    void sortsItsKeys() {
        assertThat(draft().content().json())
                .startsWith("{\"engagement\":\"00000000-0000-0000-0000-00000000e001\",\"figures\":[{");
    }
}
