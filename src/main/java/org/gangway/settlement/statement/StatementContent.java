package org.gangway.settlement.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.month.StatementOutcome;
import org.jspecify.annotations.Nullable;

/** What a statement says and is based on, as canonical JSON with its fingerprint, and its sums as columns of their own. */
@Embeddable
public class StatementContent {

    private int termsNumber;

    @Embedded
    private AmountColumns amounts;

    private String content;

    private String sha256;

    /** The same, once it was read: a page asks for it several times. */
    @Transient
    private @Nullable SettledMonth read;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StatementContent() {}

    StatementContent(SettledMonth settled) {
        termsNumber = settled.last().termsNumber();
        amounts = AmountColumns.of(settled);
        content = StatementJson.write(settled);
        sha256 = StatementJson.sha256(settled);
    }

    /**
     * Whether it is just that result. Statements of some time ago keep more of the past than their terms reach; that
     * makes no difference.
     */
    public boolean says(SettledMonth settled) {
        var other = StatementJson.sha256(settled);
        return other.equals(sha256)
                || other.equals(StatementJson.sha256(settled().withinReach()));
    }

    /** Number of the signed version of the agreement that it was computed by; the last one of a month with several. */
    public int termsNumber() {
        return termsNumber;
    }

    Currency currency() {
        return Currency.getInstance(amounts.currency());
    }

    /** What the fee changes by with a line, or with all of them; zero for a line that it has not. */
    BigDecimal computed(LineKey key) {
        return key.isWhole()
                ? amounts.net().subtract(amounts.fee())
                : line(key).map(line -> line.amount().amount()).orElse(BigDecimal.ZERO);
    }

    AmountColumns columns() {
        return amounts;
    }

    /** Everything it says and is based on. */
    public SettledMonth settled() {
        if (read == null) {
            read = StatementJson.read(content);
        }
        return read;
    }

    /** What it says, without what it is based on; much faster to read than {@link #settled}. */
    public StatementOutcome outcome() {
        return read == null ? StatementJson.readOutcome(content) : read.outcome();
    }

    public List<StatementLine> lines() {
        return outcome().lines();
    }

    public Optional<StatementLine> line(LineKey key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** The content as canonical JSON, of which {@link #sha256} is the fingerprint. */
    public String json() {
        return content;
    }

    public String sha256() {
        return sha256;
    }
}
