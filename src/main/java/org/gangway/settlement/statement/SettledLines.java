package org.gangway.settlement.statement;

import java.util.function.Predicate;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.settlement.month.LineAmounts;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.Money;

/** The lines of a statement with disputes as they were settled; what is still disputed stands as computed. */
public record SettledLines(MonthlyStatement statement) {

    /** What a service level costs and earns. */
    public LineAmounts of(String serviceLevel) {
        var computed = statement.content().settled().line(serviceLevel);
        return new LineAmounts(
                computed.beforeCap(),
                settled(LineKey.credit(serviceLevel), computed.credit().negated())
                        .negated(),
                settled(LineKey.bonus(serviceLevel), computed.bonus()),
                computed.explanations());
    }

    public Money credit(PenaltyLine line) {
        return settled(
                        LineKey.penalty(line.kind(), line.subject()),
                        line.credit().negated())
                .negated();
    }

    /** All credits and penalties, as a positive amount. */
    public Money credits() {
        return statement
                .amounts()
                .credits()
                .minus(difference(key -> key.kind() == LineKind.CREDIT || key.kind() == LineKind.PENALTY));
    }

    public Money bonus() {
        return statement.amounts().bonus().plus(difference(key -> key.kind() == LineKind.BONUS));
    }

    private Money difference(Predicate<LineKey> lines) {
        return statement.disputes().all().stream()
                .filter(dispute -> lines.test(dispute.line()))
                .map(dispute -> statement.amounts().money(dispute.difference()))
                .reduce(Money.zero(statement.amounts().fee().currency()), Money::plus);
    }

    private Money settled(LineKey line, Money computed) {
        return statement
                .disputes()
                .latest(line)
                .filter(dispute -> !dispute.isOpen())
                .map(dispute -> statement.amounts().money(dispute.agreed()))
                .orElse(computed);
    }
}
