package org.gangway.agreement;

import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.Fields;
import org.gangway.shared.RuleViolation;

/**
 * How a month's statement is agreed on: a party that does not answer in time is taken to agree.
 *
 * @param answerWithin working days of both parties' sites after the day on which the statement was put before them
 * @param reminderBefore how many of those days before the last one the silent are reminded
 */
public record SettlementTerms(int answerWithin, int reminderBefore) implements TermValue {

    public static final int MOST_DAYS = 60;

    static final String SUBJECT = "settlement";

    private static final String ANSWER = "deemedAgreementWorkingDays";
    private static final String REMINDER = "reminderWorkingDays";

    public SettlementTerms {
        if (answerWithin < 1 || answerWithin > MOST_DAYS) {
            throw new RuleViolation("agreement.answer-days", Map.of("max", MOST_DAYS));
        }
        if (reminderBefore < 0 || reminderBefore >= answerWithin) {
            throw new RuleViolation("agreement.reminder-days", Map.of("days", answerWithin));
        }
    }

    static SettlementTerms fromMap(Map<String, ?> map) {
        return new SettlementTerms(days(map.get(ANSWER)), days(map.get(REMINDER)));
    }

    /** Nothing where there was a fault: it stands in the faults of the fields. */
    static Optional<SettlementTerms> read(Fields fields) {
        var faultsBefore = fields.faults().size();
        var answer = fields.whole(ANSWER);
        var reminder = fields.whole(REMINDER);
        fields.done();
        return fields.faults().size() > faultsBefore
                ? Optional.empty()
                : fields.allowed(ANSWER, Optional.empty(), () -> Optional.of(new SettlementTerms(answer, reminder)));
    }

    private static int days(@org.jspecify.annotations.Nullable Object json) {
        if (json instanceof Integer days) {
            return days;
        }
        throw new IllegalArgumentException("no number of days: " + json);
    }

    @Override
    public TermKind kind() {
        return TermKind.SETTLEMENT;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Map<String, Object> toMap() {
        return Map.of(ANSWER, answerWithin, REMINDER, reminderBefore);
    }
}
