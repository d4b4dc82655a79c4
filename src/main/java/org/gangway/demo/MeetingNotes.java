package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.paragraph.TranslationOrigin;

/** What was written down in the meetings of the collections story. */
final class MeetingNotes {

    static final String CORRECTION =
            "Item 1: the deputy took over on the first working day of the month, not on the third.";
    static final String WAIVER =
            "Tangbjerg waives 15,000 kr. of the credit for late payment, because its own calendar of bank holidays came late.";

    /** The last meeting, for those in Aarhus who read Danish. */
    static final Map<String, LockedMinutesScene.Danish> DANISH = Map.of(
            "On-time payment fell below what was agreed for the second time in six months. Two large customers withheld"
                    + " payment because of wrong prices.",
            new LockedMinutesScene.Danish(
                    "Rettidig betaling faldt for anden gang på seks måneder under det aftalte. To store kunder tilbageholdt"
                            + " betaling på grund af forkerte priser.",
                    TranslationOrigin.PERSON),
            "Sahyadri writes a plan with causes and remedies within two weeks; Tangbjerg answers within one.",
            new LockedMinutesScene.Danish(
                    "Sahyadri skriver inden for to uger en plan med årsager og løsninger; Tangbjerg svarer inden for én.",
                    TranslationOrigin.PERSON),
            "Held-back invoices are marked as disputed at once, so that the dispute can be settled on facts.",
            new LockedMinutesScene.Danish(
                    "Tilbageholdte fakturaer markeres straks som omtvistede, så uenigheden kan afgøres på fakta.",
                    TranslationOrigin.MACHINE));

    private MeetingNotes() {}

    static MeetingScene.MeetingScript of(YearMonth month, YearMonth last) {
        if (month.equals(last.minusMonths(3))) {
            return new MeetingScene.MeetingScript(
                    AgendaKind.MISSED_TARGET,
                    "Many invoices that fell due in the holiday month were paid late. The reminder on day 3 was not sent"
                            + " for two weeks because the person in charge was away.",
                    List.of("The reminder run gets a deputy in Pune and a check in Aarhus every Monday.", WAIVER),
                    "Name a deputy for the reminder run and describe the Monday check",
                    DemoPerson.ROHAN,
                    14);
        }
        if (month.equals(last.minusMonths(2))) {
            return new MeetingScene.MeetingScript(
                    AgendaKind.MINUTES_OF_LAST_MEETING,
                    "The deputy is in place. On-time payment is back above the expected level.",
                    List.of("If the next two months are good as well, the credit is earned back as agreed."),
                    "Send Pune the list of customers who get a personal call",
                    DemoPerson.JONAS,
                    10);
        }
        return new MeetingScene.MeetingScript(
                AgendaKind.TRIGGER,
                "On-time payment fell below what was agreed for the second time in six months. Two large customers withheld"
                        + " payment because of wrong prices.",
                List.of(
                        "Sahyadri writes a plan with causes and remedies within two weeks; Tangbjerg answers within one.",
                        "Held-back invoices are marked as disputed at once, so that the dispute can be settled on facts."),
                "Agree with sales how price errors are reported to Pune on the same day",
                DemoPerson.KAREN,
                21);
    }
}
