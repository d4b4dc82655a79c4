package org.gangway.settlement.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the ledger's transactions from the database. */
final class LedgerRows {

    private LedgerRows() {}

    static LedgerEntry entry(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var line = row.getString("line");
        return new LedgerEntry(
                row.getInt("number"),
                LedgerKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                line == null ? null : new LineKey(line),
                row.getString("name"),
                row.getString("words"),
                row.getString("reference"),
                row.getObject("decision_id", UUID.class),
                row.getString("booked_by_name"),
                row.getTimestamp("booked_at").toInstant(),
                postings(row.getString("postings"), currency),
                Money.zero(currency),
                Money.zero(currency));
    }

    private static Map<LedgerAccount, Money> postings(String kept, Currency currency) {
        var postings = new EnumMap<LedgerAccount, Money>(LedgerAccount.class);
        for (var posting : kept.split(",", -1)) {
            var space = posting.indexOf(' ');
            postings.put(
                    LedgerAccount.valueOf(posting.substring(0, space)),
                    new Money(new BigDecimal(posting.substring(space + 1)), currency));
        }
        return postings;
    }

    /** Each entry with the balances after it. */
    static List<LedgerEntry> running(List<LedgerEntry> entries) {
        var running = new ArrayList<LedgerEntry>();
        @Nullable LedgerEntry before = null;
        for (var entry : entries) {
            before = entry.after(before);
            running.add(before);
        }
        return List.copyOf(running);
    }
}
