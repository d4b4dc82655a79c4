package org.gangway.agreement.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.terms.ClosedLastDay;
import org.gangway.agreement.terms.MonthCounting;
import org.gangway.agreement.terms.NoticePeriod;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** When an engagement renews by itself, in words. */
public final class RenewalWording {

    private RenewalWording() {}

    /** A sentence for each thing agreed; nothing of what is as usual. */
    public static List<Text> sentences(RenewalTerms terms) {
        var sentences = new ArrayList<Text>();
        sentences.add(Msg.agreement_renewal_months_words(terms.months()));
        if (terms.most() != null) {
            sentences.add(Msg.agreement_renewal_times_words(terms.most()));
        }
        var notice = terms.notice();
        sentences.add(until(notice));
        if (notice.counting() == MonthCounting.MONTH_END) {
            sentences.add(Msg.agreement_renewal_month_end_words());
        }
        if (notice.closedLastDay() == ClosedLastDay.WORKING_DAY_BEFORE) {
            sentences.add(Msg.agreement_renewal_closed_words(Text.of(notice.calendars())));
        }
        return sentences;
    }

    private static Text until(NoticePeriod notice) {
        return switch (notice.unit()) {
            case DAYS -> Msg.agreement_renewal_notice_days(notice.amount());
            case WEEKS -> Msg.agreement_renewal_notice_weeks(notice.amount());
            case MONTHS -> Msg.agreement_renewal_notice_months(notice.amount());
            case WORKING_DAYS ->
                Msg.agreement_renewal_notice_working_days(notice.amount(), Text.of(notice.calendars()));
        };
    }

    /** For lists that have one line for it. */
    public static Text inShort(RenewalTerms terms) {
        return Msg.agreement_renewal_short(terms.months());
    }

    /** The same by what it is about, also what is as usual. */
    static Map<Text, Text> facts(RenewalTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        facts.put(Text.of(terms.kind()), Msg.agreement_renewal_months_words(terms.months()));
        if (terms.most() != null) {
            facts.put(Msg.agreement_renewal_times_label(), Msg.agreement_renewal_times_words(terms.most()));
        }
        facts.put(Msg.agreement_renewal_notice_amount(), until(terms.notice()));
        facts.put(Msg.agreement_renewal_counting(), Text.of(terms.notice().counting()));
        facts.put(Msg.agreement_renewal_closed(), Text.of(terms.notice().closedLastDay()));
        facts.put(Msg.agreement_renewal_calendars(), Text.of(terms.notice().calendars()));
        return facts;
    }
}
