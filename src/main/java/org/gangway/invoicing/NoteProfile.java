package org.gangway.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.gangway.shared.Money;

/** The two forms of electronic invoices that a note is written in. */
public enum NoteProfile {
    /** Peppol BIS Billing 3, the European form of EN 16931. */
    PEPPOL("peppol"),
    /** The form of the Danish public sector and of NemHandel. */
    OIOUBL("oioubl");

    private static final int DECIMALS = 2;

    private final String word;

    NoteProfile(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether amounts in a currency can be written: both forms know two decimals at most (BR-DEC, F-LIB014). */
    boolean writes(Currency currency) {
        return currency.getDefaultFractionDigits() <= DECIMALS;
    }

    /** An amount as the form wants it: the Danish one with two decimals even where the currency has none. */
    BigDecimal written(Money money) {
        return this == OIOUBL ? money.amount().setScale(DECIMALS, RoundingMode.UNNECESSARY) : money.amount();
    }
}
