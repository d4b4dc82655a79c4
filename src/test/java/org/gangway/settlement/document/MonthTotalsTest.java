package org.gangway.settlement.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.part;
import static org.gangway.settlement.correction.SettlementFixtures.position;
import static org.gangway.settlement.correction.SettlementFixtures.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gangway.identity.Side;
import org.gangway.incentive.RandomMonth;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettledLines;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

/** Whatever a month is made of and whatever became of it, everything that shows it comes to the same net amount. */
class MonthTotalsTest {

    @Test
    void addsUpInEveryTableOfRandomMonthsWithRandomDisputes() {
        RandomCases.each(300, seed -> {
            var random = new Random(seed);
            var statement = statement(random);
            var waived = new Money(
                    BigDecimal.valueOf(random.nextInt(3) * 5000L, 2),
                    statement.amounts().fee().currency());
            var month = MonthTotals.of(statement, waived);

            assertThat(columns(month).reduce(Money::plus)).contains(month.net());
            assertThat(month.net())
                    .isEqualTo(statement
                            .amounts()
                            .net()
                            .plus(statement.amounts().conceded())
                            .plus(waived));
            assertThat(month.payableNow())
                    .isEqualTo(statement
                            .amounts()
                            .fee()
                            .plus(statement.amounts().agreed())
                            .plus(waived));
            assertThat(StatementTexts.amounts(statement.content().settled(), month).stream()
                            .map(StatementTexts.Amount::money)
                            .reduce(Money::plus))
                    .contains(month.net());
            assertThat(changes(statement, month)).isEqualTo(month.net());
            assertThat(creditsByLine(statement)).isEqualTo(new SettledLines(statement).credits());
        });
    }

    @Test
    void countsWhatADisputeWasSettledAt() {
        var statement = org.gangway.settlement.correction.SettlementFixtures.proposed();
        statement.dispute(org.gangway.settlement.correction.SettlementFixtures.disputeBy(Side.VENDOR));
        var line = statement.disputes().all().getFirst().line();
        var open =
                MonthTotals.of(statement, Money.zero(statement.amounts().fee().currency()));
        assertThat(open.net()).isEqualTo(Money.of("371200.00", "DKK"));
        assertThat(open.payableNow()).isEqualTo(Money.of("390000.00", "DKK"));

        statement.concede(line, Side.CLIENT, position("-14000.00"));
        statement.accept(line, Side.VENDOR, position("-14000.00"));

        var settled =
                MonthTotals.of(statement, Money.zero(statement.amounts().fee().currency()));
        assertThat(settled.net()).isEqualTo(Money.of("386000.00", "DKK"));
        assertThat(settled.settled()).isEqualTo(Money.of("14800.00", "DKK"));
        assertThat(new SettledLines(statement).of("close").credit()).isEqualTo(Money.of("14000.00", "DKK"));
        assertThat(new SettledLines(statement).credits()).isEqualTo(Money.of("14000.00", "DKK"));
    }

    private static RoundingMoment moment(Random random) {
        var moments = List.of(RoundingMoment.values());
        return moments.get(random.nextInt(moments.size()));
    }

    private static MonthlyStatement statement(Random random) {
        var month = RandomMonth.of(random, moment(random));
        var part = part(month.input().month(), month.schedule(), month.input().results());
        var statement = MonthlyStatement.prepare(SettledMonth.compute(ENGAGEMENT, List.of(part), List.of()));
        statement.propose(proposal());
        statement.content().lines().stream()
                .filter(line -> !line.amount().isZero() && random.nextInt(2) == 0)
                .forEach(line -> dispute(statement, line, random));
        return statement;
    }

    private static void dispute(MonthlyStatement statement, StatementLine line, Random random) {
        var half = line.amount().amount().divide(BigDecimal.TWO, 2, java.math.RoundingMode.DOWN);
        if (half.compareTo(line.amount().amount()) == 0) {
            return;
        }
        statement.dispute(Dispute.open(Side.VENDOR, line, position(half.toPlainString())));
        switch (random.nextInt(3)) {
            case 0 -> statement.concede(line.key(), Side.CLIENT, position(half.toPlainString()));
            case 1 -> statement.withdraw(line.key(), Side.VENDOR, position(half.toPlainString()));
            default -> {
                // stays open
            }
        }
    }

    private static Stream<Money> columns(MonthTotals month) {
        return Stream.of(
                month.fee(),
                month.credits().negated(),
                month.bonus(),
                month.earnedBack(),
                month.adjustments(),
                month.later());
    }

    private static Money changes(MonthlyStatement statement, MonthTotals month) {
        var steps = NetBridge.of(statement, month);
        assertThat(steps.getLast().amount()).isEqualTo(month.net());
        return steps.subList(0, steps.size() - 1).stream()
                .map(NetBridge.Step::amount)
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static Money creditsByLine(MonthlyStatement statement) {
        var lines = new SettledLines(statement);
        return statement.content().lines().stream()
                .filter(line -> line.kind() == LineKind.CREDIT)
                .map(line -> lines.of(line.key().serviceLevel().orElseThrow()).credit())
                .reduce(Money.zero(statement.amounts().fee().currency()), Money::plus);
    }
}
