package org.gangway.settlement.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.shared.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as it stands in the ledger; amounts above zero are in favour of the vendor.
 *
 * @param number counts the transactions of the engagement from one
 * @param name the service level it is about; empty when it is about the statement
 * @param words the reason or decision somebody gave; may be empty
 * @param reference number of a credit note, an invoice or a payment
 * @param bookedBy null where the portal booked by itself
 * @param balance owed but not paid after it, without what is held
 * @param held what waits for disputes after it
 */
public record LedgerEntry(
        int number,
        LedgerKind kind,
        YearMonth month,
        @Nullable LineKey line,
        String name,
        String words,
        @Nullable String reference,
        @Nullable UUID decision,
        @Nullable String bookedBy,
        Instant bookedAt,
        Map<LedgerAccount, Money> postings,
        Money balance,
        Money held) {

    public LedgerEntry {
        postings = Ordered.copyOf(postings);
    }

    /** What it is about: a line's amount, what was held, put on paper or paid. */
    public Money amount() {
        return switch (kind) {
            case CREDIT_NOTE, INVOICE -> on(LedgerAccount.INVOICED);
            case PAYMENT -> on(LedgerAccount.PAID);
            case HELD -> on(LedgerAccount.HELD);
            case CREDIT, BONUS, EARN_BACK, ADJUSTMENT, DISPUTE_SETTLED, WAIVER -> on(LedgerAccount.OPEN);
        };
    }

    /** The line it is about, or the number of the paper, in words. */
    public Text subject() {
        if (line != null) {
            return StatementTexts.line(line, name);
        }
        return reference == null ? Text.user(name) : Text.user(reference);
    }

    /** Who booked it. */
    public Text by() {
        return bookedBy == null ? Msg.settlement_ledger_by_itself() : Text.user(bookedBy);
    }

    public Money on(LedgerAccount account) {
        return postings.getOrDefault(account, Money.zero(balance.currency()));
    }

    LedgerEntry after(@Nullable LedgerEntry before) {
        var change = on(LedgerAccount.OPEN).plus(on(LedgerAccount.INVOICED));
        return new LedgerEntry(
                number,
                kind,
                month,
                line,
                name,
                words,
                reference,
                decision,
                bookedBy,
                bookedAt,
                postings,
                before == null ? change : before.balance().plus(change),
                before == null ? on(LedgerAccount.HELD) : before.held().plus(on(LedgerAccount.HELD)));
    }
}
