package org.gangway.settlement.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.StatementLine;
import org.gangway.shared.Money;

/**
 * Where the lines of an earlier month stand in the end, for the months after it: settled, by themselves or as a whole,
 * less what was waived, and with everything that corrections change, also what the next statement has still to take up.
 *
 * @param amounts by line, as what the fee changes by; adjustments count for the lines that they correct
 * @param fee before any of that, by the volumes of now
 */
record OutstandingAmounts(PastStatement past, Map<LineKey, Money> amounts, Money fee) {

    /** A month that is not corrected. */
    static OutstandingAmounts of(PastStatement past, PriorAdjustments taken) {
        var amounts = new LinkedHashMap<LineKey, Money>();
        past.ownLines()
                .map(StatementLine::key)
                .forEach(key -> amounts.put(key, past.standing(key).plus(taken.sum(past.month(), key, past.zero()))));
        var fee = past.fee().plus(taken.sum(past.month(), LineKey.FEE, past.zero()));
        return of(past, amounts, fee, past.givenUpOfWhole().plus(taken.sum(past.month(), LineKey.WHOLE, past.zero())));
    }

    static OutstandingAmounts of(PastStatement past, Map<LineKey, Money> lines, Money fee, Money givenUpOfWhole) {
        return new OutstandingAmounts(past, new WholeConcession(past, givenUpOfWhole).from(lines), fee);
    }

    Money of(LineKey line) {
        return amounts.getOrDefault(line, past.zero());
    }

    Stream<LineKey> lines(LineKind kind) {
        return amounts.keySet().stream().filter(line -> line.kind() == kind);
    }

    /** One service level's result, by the figures of now; what was waived counts as given back. */
    EarlierResult result(CreditLine line) {
        var key = LineKey.credit(line.serviceLevel());
        var waived = past.waived(key);
        return new EarlierResult(
                past.month(), line.outcome(), waived.minus(of(key)), waived, line.incidents(), line.value());
    }

    /** For caps and limits that look back. */
    SettledMonthAmounts asPastMonth() {
        var earnBacks = lines(LineKind.EARN_BACK).filter(key -> !of(key).isZero());
        return new SettledMonthAmounts(
                past.month(), fee, sum(LineKind.CREDIT).negated(), sum(LineKind.BONUS), sum(LineKind.EARN_BACK), (int)
                        earnBacks.count());
    }

    private Money sum(LineKind kind) {
        return lines(kind).map(this::of).reduce(past.zero(), Money::plus);
    }
}
