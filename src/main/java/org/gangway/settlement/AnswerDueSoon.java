package org.gangway.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/**
 * A party has not answered a month's statement, and its silence will soon count as agreement.
 *
 * @param answerBy the last day for an answer
 */
public record AnswerDueSoon(EngagementId engagement, YearMonth month, LocalDate answerBy) {}
