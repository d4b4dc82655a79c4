package org.gangway.agreement.terms;

import java.util.Map;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Member;
import org.gangway.shared.RuleViolation;

/**
 * How a month's statement is agreed on: a party that does not answer in time is taken to agree.
 *
 * @param answerWithin working days of both parties' sites after the day on which the statement was put before them
 * @param reminderBefore how many of those days before the last one the silent are reminded
 */
@Meaning("How statements are agreed on by silence; of no meaning for what they amount to.")
public record SettlementTerms(
        @Member("deemedAgreementWorkingDays") @Limit(least = 1, most = MOST_DAYS, rule = "agreement.answer-days")
        int answerWithin,

        @Member("reminderWorkingDays") int reminderBefore)
        implements TermValue {

    public static final int MOST_DAYS = 60;

    static final String SUBJECT = "settlement";

    public SettlementTerms {
        if (answerWithin < 1 || answerWithin > MOST_DAYS) {
            throw new RuleViolation("agreement.answer-days", Map.of("max", MOST_DAYS));
        }
        if (reminderBefore < 0 || reminderBefore >= answerWithin) {
            throw new RuleViolation("agreement.reminder-days", Map.of("days", answerWithin));
        }
    }

    @Override
    public TermKind kind() {
        return TermKind.SETTLEMENT;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
