package org.gangway.demo;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.Matter;
import org.gangway.performance.ReliefGround;
import org.springframework.stereotype.Component;

/** What happened in Pune besides figures, and what both sides made of it. */
@Component
class CollectionsHappenings {

    private static final int DUE = 14;
    private static final int HANDED_OVER = 27;

    private final CircumstanceScene scene;

    CollectionsHappenings(CircumstanceScene scene) {
        this.scene = scene;
    }

    void oneCause(EngagementId engagement, YearMonth month) {
        scene.play(
                engagement,
                month,
                new CircumstanceScene.Script(
                        new Matter.CommonCause(
                                "Reminder run of day 3 not sent",
                                List.of(CollectionsTerms.ON_TIME.id(), CollectionsTerms.PROMISES.id())),
                        Cast.MEERA,
                        "The person in charge was away for two weeks; without the reminder customers forgot their promises too.",
                        Cast.KAREN,
                        "Agreed: one cause."));
    }

    void relief(EngagementId engagement, YearMonth month) {
        scene.play(
                engagement,
                month,
                new CircumstanceScene.Script(
                        new Matter.Relief(CollectionsTerms.CASH.id(), ReliefGround.CAUSED_BY_CLIENT),
                        Cast.MEERA,
                        "Your bank changed the file of incoming payments on the 8th, and we were told on the 14th.",
                        Cast.KAREN,
                        "That is so; our treasury forgot to tell you."));
    }

    void lateHandbook(EngagementId engagement, YearMonth month) {
        var due = month.atDay(DUE).atTime(LocalTime.of(11, 30)).toInstant(ZoneOffset.UTC);
        var handedOver = month.atDay(HANDED_OVER).atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
        scene.play(
                engagement,
                month,
                new CircumstanceScene.Script(
                        new Matter.HandOver(Schedules.HANDBOOK, due, handedOver, false),
                        Cast.KAREN,
                        "We had the handbook on the 27th, not on the 14th.",
                        Cast.MEERA,
                        "Yes, we were late."));
    }
}
