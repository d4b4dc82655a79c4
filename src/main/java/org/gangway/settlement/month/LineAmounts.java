package org.gangway.settlement.month;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.BonusLine;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * What one service level costs and earns in the month, and why.
 *
 * @param beforeCap its credit before the cap of the month
 */
public record LineAmounts(Money beforeCap, Money credit, Money bonus, List<Explanation> explanations) {

    /** Zero for a level that is measured only. */
    public static LineAmounts of(Statement statement, String serviceLevel) {
        var nothing = Money.zero(statement.totals().fee().currency());
        var credit = statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst();
        var bonus = statement.bonuses().stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst();
        var why =
                Stream.concat(credit.map(CreditLine::explanation).stream(), bonus.map(BonusLine::explanation).stream());
        return new LineAmounts(
                credit.map(CreditLine::afterLevelCap).orElse(nothing),
                credit.map(CreditLine::credit).orElse(nothing),
                bonus.map(BonusLine::bonus).orElse(nothing),
                why.toList());
    }
}
