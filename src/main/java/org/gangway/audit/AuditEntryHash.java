package org.gangway.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangway.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** The hash that an entry of the log must carry; the same rule as the database function {@code audit_text}. */
final class AuditEntryHash {

    private static final String OWN_PARTY_ONLY = "own_party_only";

    private static final List<String> AFTER_TIME = List.of(
            "zone",
            "user_id",
            "user_name",
            "party_id",
            "engagement_id",
            "action",
            "subject_id",
            "before",
            "after",
            OWN_PARTY_ONLY,
            "previous_hash");

    private AuditEntryHash() {}

    static String of(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        text.append(part(row.getString("seq"))).append(',').append(part(micros(row)));
        for (var column : AFTER_TIME) {
            text.append(',').append(part(written(row, column)));
        }
        return Sha256.hex(text.toString());
    }

    private static @Nullable String written(ResultSet row, String column) throws SQLException {
        return column.equals(OWN_PARTY_ONLY) ? Boolean.toString(row.getBoolean(column)) : row.getString(column);
    }

    private static String micros(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /** With its length in front, counted in characters as PostgreSQL counts them. */
    private static String part(@Nullable String value) {
        var text = value == null ? "" : value;
        return text.codePointCount(0, text.length()) + ":" + text;
    }
}
