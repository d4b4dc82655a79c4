package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.month.StatementOutcome;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.PastRow;
import org.gangway.settlement.statement.StatementDisputes;
import org.gangway.shared.Money;

/**
 * A statement that months after it are based on.
 *
 * @param isFrozen whether both have approved it
 * @param disputes oldest first
 * @param outcome what it says
 * @param waivers what the client waived of its lines, above zero
 * @param content all that it is based on, which is seldom needed and much to read
 */
record PastStatement(
        YearMonth month,
        boolean isFrozen,
        List<Dispute> disputes,
        StatementOutcome outcome,
        List<StatementLine> lines,
        Map<LineKey, BigDecimal> waivers,
        Supplier<SettledMonth> content) {

    static PastStatement of(MonthlyStatement statement, Map<LineKey, BigDecimal> waivers) {
        var outcome = statement.content().outcome();
        return new PastStatement(
                statement.month(),
                statement.isFrozen(),
                statement.disputes().all(),
                outcome,
                outcome.lines(),
                waivers,
                () -> statement.content().settled());
    }

    static PastStatement of(
            PastRow row, List<Dispute> disputes, Map<LineKey, BigDecimal> waivers, Supplier<SettledMonth> content) {
        var outcome = StatementJson.readAmounts(row.getOutcome());
        return new PastStatement(
                YearMonth.from(row.getMonth()), row.getFrozen(), disputes, outcome, outcome.lines(), waivers, content);
    }

    /** Without what it adds of months before it. */
    Stream<StatementLine> ownLines() {
        return lines.stream().filter(line -> line.kind() != LineKind.ADJUSTMENT);
    }

    /** What the line was computed at; zero when there was none. */
    Money computed(LineKey key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(StatementLine::amount)
                .findFirst()
                .orElseGet(this::zero);
    }

    /** The same, or what a dispute about that line was settled at. */
    Money settled(LineKey key) {
        return new StatementDisputes(month, disputes)
                .latest(key)
                .filter(dispute -> !dispute.isOpen())
                .map(dispute -> money(dispute.agreed()))
                .orElseGet(() -> computed(key));
    }

    /** By how much a settled dispute about the statement as a whole changed what was computed. */
    Money givenUpOfWhole() {
        return new StatementDisputes(month, disputes)
                .latest(LineKey.WHOLE)
                .map(dispute -> money(dispute.difference()))
                .orElseGet(this::zero);
    }

    Money waived(LineKey key) {
        return money(waivers.getOrDefault(key, BigDecimal.ZERO));
    }

    /** Where the line stands: settled, less what was waived. */
    Money standing(LineKey key) {
        return settled(key).plus(waived(key));
    }

    /** As it was agreed. */
    Money fee() {
        return outcome.statement().totals().fee();
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, zero().currency());
    }

    Money zero() {
        return Money.zero(outcome.statement().totals().fee().currency());
    }
}
