package org.gangway.settlement.statement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.shared.Money;

/** A statement's sums as columns, so that a list need not read the whole statement. */
@Embeddable
record AmountColumns(
        String currency,
        BigDecimal fee,
        BigDecimal credits,
        BigDecimal creditCut,
        BigDecimal bonus,
        BigDecimal bonusCut,
        BigDecimal earnedBack,
        BigDecimal adjustments,
        BigDecimal net) {

    static AmountColumns of(SettledMonth settled) {
        var statementTotals = settled.statement().totals();
        return new AmountColumns(
                statementTotals.fee().currency().getCurrencyCode(),
                statementTotals.fee().amount(),
                statementTotals.credits().amount(),
                statementTotals.creditCut().amount(),
                statementTotals.bonus().amount(),
                statementTotals.bonusCut().amount(),
                statementTotals.earnedBack().amount(),
                settled.adjusted().amount(),
                settled.net().amount());
    }

    Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
