package org.gangway.agreement.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * That the engagement renews by itself unless a party objects in time.
 *
 * @param months by which its end moves each time
 * @param most how often at most; null where there is no limit
 * @param notice until when before the end a party may object
 */
@Meaning(
        "When the engagement renews by itself, and until when a party may object; of no meaning for what months amount to.")
public record RenewalTerms(
        @Limit(least = 1, most = MOST_MONTHS, rule = "agreement.renewal-months")
        int months,

        @Limit(least = 1, most = MOST_TIMES, rule = "agreement.renewal-times") @Nullable
        Integer most,

        NoticePeriod notice)
        implements TermValue {

    public static final int MOST_MONTHS = 120;

    public static final int MOST_TIMES = 99;

    static final String SUBJECT = "renewal";

    public RenewalTerms {
        if (months < 1 || months > MOST_MONTHS) {
            throw new RuleViolation("agreement.renewal-months", Map.of("max", MOST_MONTHS));
        }
        if (most != null && (most < 1 || most > MOST_TIMES)) {
            throw new RuleViolation("agreement.renewal-times", Map.of("max", MOST_TIMES));
        }
    }

    /**
     * What is certain on a day on which nobody has objected: a renewal is, once the last day to object to it is over.
     *
     * @param firstEnd the end before any renewal, the last day itself
     * @param before how many renewals there were since
     * @param isWorkingDay by the calendars that count
     */
    public RenewalOutlook outlook(LocalDate firstEnd, int before, LocalDate today, Predicate<LocalDate> isWorkingDay) {
        var done = before;
        var end = notice.months(firstEnd, months * done);
        while (renewsAfter(done) && today.isAfter(notice.lastDay(end, isWorkingDay))) {
            done++;
            end = notice.months(firstEnd, months * done);
        }
        var next = renewsAfter(done)
                ? Optional.of(new RenewalOutlook.Next(
                        notice.lastDay(end, isWorkingDay), notice.months(firstEnd, months * (done + 1))))
                : Optional.<RenewalOutlook.Next>empty();
        return new RenewalOutlook(end, done, next);
    }

    private boolean renewsAfter(int done) {
        return most == null || done < most;
    }

    @Override
    public TermKind kind() {
        return TermKind.RENEWAL;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }
}
