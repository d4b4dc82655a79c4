package org.gangway.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks along the log, entry by entry, and stops at the first that does not fit. */
final class LogChainCheck {

    private static final String BEGINNING = "0".repeat(64);

    private final String expected;
    private long entries;
    private String head = BEGINNING;
    private boolean found;

    /** @param expected hash of an entry that must be there; empty for none */
    LogChainCheck(String expected) {
        this.expected = expected;
        this.found = expected.isEmpty() || expected.equals(BEGINNING);
    }

    /** What is wrong with the next entry, in a sentence, or nothing. */
    Optional<String> step(ResultSet row) throws SQLException {
        var seq = row.getLong("seq");
        var fault = fault(row, seq);
        entries++;
        head = text(row.getString("hash"));
        found |= head.equals(expected);
        return Optional.ofNullable(fault);
    }

    private @Nullable String fault(ResultSet row, long seq) throws SQLException {
        if (seq != entries + 1) {
            return "the entry before it is number " + entries + ", so entries are missing or were renumbered";
        }
        if (!AuditEntryHash.of(row).equals(text(row.getString("hash")))) {
            return "what it says does not give the hash that it carries, so it was changed";
        }
        if (!head.equals(text(row.getString("previous_hash")))) {
            return "it does not continue the entry before it, so entries were changed, replaced or moved";
        }
        return null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    long entries() {
        return entries;
    }

    boolean foundExpected() {
        return found;
    }

    /** The hash of the newest entry: whoever keeps it notices later when the end of the log was cut off. */
    String head() {
        return head;
    }
}
