package org.gangway.settlement.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementId;
import org.gangway.shared.Ordered;
import org.jspecify.annotations.Nullable;

/**
 * What is to be booked; the postings always add up to zero.
 *
 * @param line of the statement that it is about; null when it is about the statement
 * @param words the reason or decision somebody gave; may be empty
 * @param reference number of a credit note, an invoice or a payment
 * @param decision of a committee
 */
record LedgerTransaction(
        LedgerKind kind,
        EngagementId engagement,
        StatementId statement,
        YearMonth month,
        Currency currency,
        @Nullable LineKey line,
        String name,
        String words,
        @Nullable String reference,
        @Nullable UUID decision,
        Map<LedgerAccount, BigDecimal> postings) {

    LedgerTransaction {
        postings = Ordered.copyOf(postings);
        if (postings.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() != 0) {
            throw new IllegalArgumentException("does not balance: " + postings);
        }
    }

    static LedgerTransaction of(LedgerKind kind, MonthlyStatement statement) {
        return new LedgerTransaction(
                kind,
                statement.engagement(),
                statement.id(),
                statement.month(),
                statement.amounts().net().currency(),
                null,
                "",
                "",
                null,
                null,
                Map.of());
    }

    LedgerTransaction about(LineKey key, String called) {
        return new LedgerTransaction(
                kind, engagement, statement, month, currency, key, called, words, reference, decision, postings);
    }

    LedgerTransaction because(String reason, @Nullable UUID decided) {
        return new LedgerTransaction(
                kind, engagement, statement, month, currency, line, name, reason, reference, decided, postings);
    }

    LedgerTransaction by(String number) {
        return new LedgerTransaction(
                kind, engagement, statement, month, currency, line, name, words, number, decision, postings);
    }

    /** Moves the amount from the first account to the second. */
    LedgerTransaction move(BigDecimal amount, LedgerAccount from, LedgerAccount to) {
        var moved = new EnumMap<LedgerAccount, BigDecimal>(LedgerAccount.class);
        moved.putAll(postings);
        moved.merge(from, amount.negate(), BigDecimal::add);
        moved.merge(to, amount, BigDecimal::add);
        moved.values().removeIf(it -> it.signum() == 0);
        return new LedgerTransaction(
                kind, engagement, statement, month, currency, line, name, words, reference, decision, moved);
    }

    boolean isEmpty() {
        return postings.isEmpty();
    }
}
