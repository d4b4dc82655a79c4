package org.gangway.settlement.ledger;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.StatementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledgers of all engagements: only ever added to, and balanced by the database itself. */
@Component
public class LedgerBook implements WaivedCredits {

    private static final String TRANSACTION = """
            insert into ledger_transaction (id, engagement_id, number, kind, statement_id, month, line, name, words,
                                            reference, decision_id, currency, booked_by, booked_by_name, booked_at)
            values (:id, :engagement,
                    (select coalesce(max(number), 0) + 1 from ledger_transaction where engagement_id = :engagement),
                    :kind, :statement, :month, :line, :name, :words, :reference, :decision, :currency, :user, :by, :at)
            """;
    private static final String POSTING =
            "insert into ledger_posting (transaction_id, account, amount) values (:id, :account, :amount)";
    private static final String ENTRIES = """
            select t.number, t.kind, t.month, t.line, t.name, t.words, t.reference, t.decision_id, t.currency,
                   t.booked_by_name, t.booked_at,
                   (select string_agg(p.account || ' ' || p.amount, ',') from ledger_posting p
                    where p.transaction_id = t.id) as postings
            from ledger_transaction t where t.engagement_id = :engagement order by t.number
            """;
    private static final String BALANCE = """
            select p.account, sum(p.amount) from ledger_transaction t join ledger_posting p on p.transaction_id = t.id
            where t.statement_id = :statement group by p.account
            """;
    private static final String WAIVED = """
            select t.month, t.line, sum(p.amount) from ledger_transaction t
            join ledger_posting p on p.transaction_id = t.id and p.account = 'OPEN'
            where t.engagement_id = :engagement and t.kind = 'WAIVER' group by t.month, t.line
            """;

    private final JdbcClient jdbc;
    private final SettlementLock settlementLock;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    LedgerBook(JdbcClient jdbc, SettlementLock settlementLock, CurrentUserProvider currentUserProvider, Clock clock) {
        this.jdbc = jdbc;
        this.settlementLock = settlementLock;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** Numbers the transactions of an engagement one after the other. */
    void book(LedgerTransaction transaction) {
        if (transaction.isEmpty()) {
            return;
        }
        var id = UUID.randomUUID();
        var engagement = transaction.engagement().value();
        settlementLock.take(transaction.engagement());
        write(id, engagement, transaction);
        transaction
                .postings()
                .forEach((account, amount) -> jdbc.sql(POSTING)
                        .param("id", id)
                        .param("account", account.name())
                        .param("amount", amount)
                        .update());
    }

    private void write(UUID id, UUID engagement, LedgerTransaction transaction) {
        var user = currentUserProvider.currentIfAny();
        var line = transaction.line();
        jdbc.sql(TRANSACTION)
                .param("id", id)
                .param("engagement", engagement)
                .param("kind", transaction.kind().name())
                .param("statement", transaction.statement().value())
                .param("month", transaction.month().atDay(1))
                .param("line", line == null ? null : line.value(), Types.VARCHAR)
                .param("name", transaction.name())
                .param("words", transaction.words())
                .param("reference", transaction.reference(), Types.VARCHAR)
                .param("decision", transaction.decision(), Types.OTHER)
                .param("currency", transaction.currency().getCurrencyCode())
                .param("user", user.map(it -> it.id().value()).orElse(null), Types.OTHER)
                .param("by", user.map(CurrentUser::name).orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    /** Oldest first, with running balances. */
    public List<LedgerEntry> entries(EngagementId engagement) {
        var entries = jdbc.sql(ENTRIES)
                .param("engagement", engagement.value())
                .query((row, _) -> LedgerRows.entry(row))
                .list();
        return LedgerRows.running(entries);
    }

    /** What the transactions of one statement amount to on each account. */
    public Map<LedgerAccount, BigDecimal> balance(StatementId statement) {
        var balance = new EnumMap<LedgerAccount, BigDecimal>(LedgerAccount.class);
        jdbc.sql(BALANCE)
                .param("statement", statement.value())
                .query((row, _) -> balance.put(LedgerAccount.valueOf(row.getString(1)), row.getBigDecimal(2)))
                .list();
        return balance;
    }

    @Override
    public Map<YearMonth, Map<LineKey, BigDecimal>> of(EngagementId engagement) {
        var waived = new LinkedHashMap<YearMonth, Map<LineKey, BigDecimal>>();
        jdbc.sql(WAIVED)
                .param("engagement", engagement.value())
                .query((row, _) -> waived.computeIfAbsent(
                                YearMonth.from(row.getObject(1, LocalDate.class)), _ -> new LinkedHashMap<>())
                        .put(new LineKey(row.getString(2)), row.getBigDecimal(3)))
                .list();
        return waived;
    }
}
