package org.gangway.settlement.statement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.month.StatementOutcome;
import org.jspecify.annotations.Nullable;

/** What a statement says and rests on, as canonical JSON with its fingerprint, and its sums as columns of their own. */
@Embeddable
class StatementContent {

    private int termsNumber;

    @Embedded
    private StatementAmounts amounts;

    private String content;

    private String sha256;

    /** The same, once it was read: a page asks for it several times. */
    @Transient
    private @Nullable SettledMonth read;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StatementContent() {}

    StatementContent(SettledMonth settled) {
        termsNumber = settled.last().termsNumber();
        amounts = StatementAmounts.of(settled);
        content = StatementJson.write(settled);
        sha256 = StatementJson.sha256(settled);
    }

    /**
     * Whether it is just that result. Statements of some time ago keep more of the past than their terms reach; that
     * makes no difference.
     */
    boolean says(SettledMonth settled) {
        var other = StatementJson.sha256(settled);
        return other.equals(sha256)
                || other.equals(StatementJson.sha256(settled().withinReach()));
    }

    int termsNumber() {
        return termsNumber;
    }

    StatementAmounts amounts() {
        return amounts;
    }

    SettledMonth settled() {
        if (read == null) {
            read = StatementJson.read(content);
        }
        return read;
    }

    /** What it says, without what it rests on; much faster to read than {@link #settled}. */
    StatementOutcome outcome() {
        return read == null ? StatementJson.readOutcome(content) : read.outcome();
    }

    String json() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
