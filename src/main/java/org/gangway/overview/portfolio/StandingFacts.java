package org.gangway.overview.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementStatus;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an engagement besides its months.
 *
 * @param other the party at the other end, as the signed-in user sees it
 * @param noticeBy the last day on which a party can still let it end; empty where nothing is left to be said
 * @param fee by the terms in force today, for engagements without any statement
 * @param owners who leads it for the own party
 * @param nextMeeting when the next one begins; null where none is called
 * @param overdueActions of both sides
 */
public record StandingFacts(
        EngagementId id,
        String name,
        String other,
        Period term,
        Optional<LocalDate> noticeBy,
        EngagementStatus status,
        Money fee,
        String owners,
        @Nullable Instant nextMeeting,
        int overdueActions) {}
