package org.gangway.demo;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.discussion.Audience;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.performance.figures.FigureSubjects;
import org.springframework.stereotype.Component;

/** What happened in Pune besides figures, and what both sides made of it. */
@Component
class CollectionsCircumstances {

    private static final int ASKED = 7;
    private static final int DUE = 14;
    private static final int HANDED_OVER = 27;

    private static final String NOTICE = """
            From: Kystbanken Corporate <corporate@kystbanken.example>
            To: Treasury <treasury@tangbjerg.example>
            Subject: New format of incoming payments from the 8th
            Content-Type: text/plain; charset=utf-8

            From the 8th on, files of incoming payments are sent in the format of ISO 20022.
            """;

    private final CircumstanceScene scene;
    private final DiscussionScene discussions;

    CollectionsCircumstances(CircumstanceScene scene, DiscussionScene discussions) {
        this.scene = scene;
        this.discussions = discussions;
    }

    void oneCause(EngagementId engagement, YearMonth month) {
        scene.play(
                engagement,
                month,
                new CircumstanceScene.CircumstanceScript(
                        new CircumstanceContent.CommonCauseReport(
                                "Reminder run of day 3 not sent",
                                List.of(CollectionsTerms.ON_TIME.id(), CollectionsTerms.PROMISES.id())),
                        DemoPerson.MEERA,
                        "The person in charge was away for two weeks; without the reminder customers forgot their promises too.",
                        DemoPerson.KAREN,
                        "Agreed: one cause."));
    }

    void relief(EngagementId engagement, YearMonth month) {
        scene.play(
                engagement,
                month,
                new CircumstanceScene.CircumstanceScript(
                        new CircumstanceContent.ReliefRequest(
                                CollectionsTerms.CASH.id(), ReliefGround.CAUSED_BY_CLIENT),
                        DemoPerson.MEERA,
                        "Your bank changed the file of incoming payments on the 8th, and we were told on the 14th.",
                        DemoPerson.KAREN,
                        "That is so; our treasury forgot to tell you."));
        discussBankFile(engagement, month);
    }

    private void discussBankFile(EngagementId engagement, YearMonth month) {
        var figure = FigureSubjects.of(CollectionsTerms.CASH.id(), month);
        discussions.say(
                engagement,
                figure,
                month.plusMonths(1).atDay(ASKED),
                List.of(
                        new DiscussionScene.Line(
                                DemoPerson.KAREN,
                                "Which payments were booked late because of the bank’s new file?",
                                Audience.BOTH_SIDES,
                                List.of(DemoPerson.MEERA)),
                        new DiscussionScene.Line(
                                DemoPerson.KAREN,
                                "Please compare what they answer with our statement of the account.",
                                Audience.OWN_SIDE,
                                List.of(DemoPerson.LISE)),
                        new DiscussionScene.Line(
                                DemoPerson.MEERA,
                                "All that came in between the 8th and the 14th. The notice of your bank is attached; it was"
                                        + " sent to your treasury only.",
                                Audience.BOTH_SIDES,
                                List.of(DemoPerson.KAREN))));
        discussions.attach(engagement, figure, DemoPerson.MEERA, "Notice of the bank.eml", NOTICE);
    }

    void lateHandbook(EngagementId engagement, YearMonth month) {
        var due = month.atDay(DUE).atTime(LocalTime.of(11, 30)).toInstant(ZoneOffset.UTC);
        var deliveredAt = month.atDay(HANDED_OVER).atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
        scene.play(
                engagement,
                month,
                new CircumstanceScene.CircumstanceScript(
                        new CircumstanceContent.DeliverableDelivery(DemoSchedules.HANDBOOK, due, deliveredAt, false),
                        DemoPerson.KAREN,
                        "We had the handbook on the 27th, not on the 14th.",
                        DemoPerson.MEERA,
                        "Yes, we were late."));
    }
}
