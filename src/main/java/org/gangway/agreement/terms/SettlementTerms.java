package org.gangway.agreement.terms;

import java.util.Map;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Member;
import org.gangway.json.Neutral;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How a month's statement is agreed on, where a party that does not answer in time is taken to agree, and on which credit
 * notes it comes.
 *
 * @param answerWithin working days of both parties' sites after the day on which the statement was put before them; null
 *     where silence is no agreement
 * @param reminderBefore how many of those days before the last one the silent are reminded
 */
@Meaning(
        "How statements are agreed on by silence, and on which credit notes they come; of no meaning for what they amount to.")
public record SettlementTerms(
        @Member("deemedAgreementWorkingDays")
        @Limit(least = 1, most = MOST_DAYS, rule = "agreement.answer-days")
        @Nullable
        Integer answerWithin,

        @Member("reminderWorkingDays") @Neutral int reminderBefore,

        @Neutral("MONTHLY") CreditNotePeriod creditNotes)
        implements TermValue {

    public static final int MOST_DAYS = 60;

    static final String SUBJECT = "settlement";

    public SettlementTerms {
        if (answerWithin == null) {
            reminderBefore = 0;
        } else {
            requireDays(answerWithin, reminderBefore);
        }
    }

    /** Each month has its credit note. */
    public SettlementTerms(int answerWithin, int reminderBefore) {
        this(answerWithin, reminderBefore, CreditNotePeriod.MONTHLY);
    }

    /** Silence is no agreement. */
    public static SettlementTerms without(CreditNotePeriod notes) {
        return new SettlementTerms(null, 0, notes);
    }

    private static void requireDays(int answerWithin, int reminderBefore) {
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
