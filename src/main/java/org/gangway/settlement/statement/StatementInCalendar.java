package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it stands in the calendar of both sides, on the last day for an answer.
 *
 * @param clientAt when the client approved; null before
 * @param vendorAt when the vendor did
 */
record StatementInCalendar(
        StatementId id,
        EngagementId engagement,
        YearMonth month,
        LocalDate answerBy,
        @Nullable Instant clientAt,
        @Nullable Instant vendorAt) {

    /** Who has not answered yet; null where nobody has. */
    @Nullable
    Side silent() {
        if (clientAt == null && vendorAt == null) {
            return null;
        }
        return clientAt == null ? Side.CLIENT : Side.VENDOR;
    }
}
