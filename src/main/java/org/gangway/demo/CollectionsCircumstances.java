package org.gangway.demo;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.ReliefGround;
import org.springframework.stereotype.Component;

/** What happened in Pune besides figures, and what both sides made of it. */
@Component
class CollectionsCircumstances {

    private static final int DUE = 14;
    private static final int HANDED_OVER = 27;

    private final CircumstanceScene scene;

    CollectionsCircumstances(CircumstanceScene scene) {
        this.scene = scene;
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
