package org.gangway.settlement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.gangway.shared.Money;

/** A statement's sums as columns, so that a list need not read the whole statement. */
@Embeddable
record Amounts(
        String currency,
        BigDecimal fee,
        BigDecimal credits,
        BigDecimal creditCut,
        BigDecimal bonus,
        BigDecimal bonusCut,
        BigDecimal earnedBack,
        BigDecimal adjustments,
        BigDecimal net) {

    static Amounts of(SettledMonth settled) {
        var totals = settled.statement().totals();
        return new Amounts(
                totals.fee().currency().getCurrencyCode(),
                totals.fee().amount(),
                totals.credits().amount(),
                totals.creditCut().amount(),
                totals.bonus().amount(),
                totals.bonusCut().amount(),
                totals.earnedBack().amount(),
                settled.adjusted().amount(),
                settled.net().amount());
    }

    Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
