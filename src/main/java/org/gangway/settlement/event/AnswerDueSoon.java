package org.gangway.settlement.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;

/**
 * A party has not answered a month's statement, and its silence will soon count as agreement.
 *
 * @param name of the engagement
 * @param silent who has not answered
 * @param proposedBy who put it before both, and leaves the approval to others
 * @param answerBy the last day for an answer
 */
public record AnswerDueSoon(
        EngagementId engagement,
        String name,
        YearMonth month,
        List<PartyId> silent,
        PersonId proposedBy,
        LocalDate answerBy) {

    public AnswerDueSoon {
        silent = List.copyOf(silent);
    }
}
