package org.gangway.demo;

import java.time.YearMonth;

/** What was written down in the meetings of the collections story. */
final class MeetingNotes {

    static final String CORRECTION =
            "Item 1: the deputy took over on the first working day of the month, not on the third.";

    private MeetingNotes() {}

    static MeetingScene.Script of(YearMonth month, YearMonth last) {
        if (month.equals(last.minusMonths(3))) {
            return new MeetingScene.Script(
                    "Many invoices that fell due in the holiday month were paid late. The reminder on day 3 was not sent"
                            + " for two weeks because the person in charge was away.",
                    "The reminder run gets a deputy in Pune and a check in Aarhus every Monday.",
                    "Name a deputy for the reminder run and describe the Monday check",
                    Cast.ROHAN,
                    14);
        }
        if (month.equals(last.minusMonths(2))) {
            return new MeetingScene.Script(
                    "The deputy is in place. On-time payment is back above the expected level.",
                    "If the next two months are good as well, the credit is earned back as agreed.",
                    "Send Pune the list of customers who get a personal call",
                    Cast.JONAS,
                    10);
        }
        return new MeetingScene.Script(
                "On-time payment fell below the minimum again. Two large customers withheld payment because of wrong prices.",
                "Held-back invoices are marked as disputed at once, so that the dispute can be settled on facts.",
                "Agree with sales how price errors are reported to Pune on the same day",
                Cast.KAREN,
                21);
    }
}
