package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A statement that waits for the own party: to be approved, or for its dispute to be settled.
 *
 * @param answerBy the last day before silence counts as agreement; null when it never does
 * @param remindedAt since when that day is near; null before
 */
public record WaitingStatement(
        StatementId id,
        EngagementId engagement,
        PartyId client,
        String engagementName,
        YearMonth month,
        StatementState state,
        @Nullable LocalDate answerBy,
        @Nullable Instant remindedAt) {}
