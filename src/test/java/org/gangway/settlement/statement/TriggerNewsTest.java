package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.util.List;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Constant;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The client may ask for a plan as soon as one level is missed. */
@ModuleTest
@RecordApplicationEvents
@UseCase("UC-05")
class TriggerNewsTest {

    private static final Trigger TRIGGER = new Trigger(
            "plan",
            "Any miss",
            TriggerKind.RECTIFICATION_PLAN,
            new TriggerScope.AnyLevel(),
            new TriggerPattern.InARow(1, CountedMisses.ANY_MISS),
            0);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    ApplicationEvents events;

    private SettlementStory story;

    @BeforeEach
    void missTheClose() {
        var world = World.create();
        var incentiveSchedule = SettlementFixtures.schedule().with(OptionalTerms.NONE.withTriggers(List.of(TRIGGER)));
        story = SettlementStory.under(application, world, incentiveSchedule);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsOfTriggersOnceTheStatementIsProposed() {
        assertThat(events.stream(TriggerFired.class)).isEmpty();

        settlement.propose(story.engagement(), JANUARY);

        assertThat(events.stream(TriggerFired.class))
                .containsExactly(new TriggerFired(
                        story.engagement(),
                        JANUARY,
                        "plan close",
                        Constant.of(TriggerKind.RECTIFICATION_PLAN),
                        "Any miss – Close tasks on time"));
    }

    @Test
    void takesItBackWhenCorrectedFiguresSaySo() {
        settlement.propose(story.engagement(), JANUARY);

        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");

        assertThat(events.stream(TriggerLapsed.class))
                .containsExactly(new TriggerLapsed(story.engagement(), JANUARY, "plan close"));
    }

    @Test
    void tellsOfThoseThatCorrectedFiguresSetOff() {
        settlement.propose(story.engagement(), JANUARY);

        story.correct(JANUARY, SettlementFixtures.ACCURACY, "90");

        assertThat(events.stream(TriggerFired.class))
                .extracting(TriggerFired::trigger)
                .contains("plan accuracy");
        assertThat(events.stream(TriggerLapsed.class)).isEmpty();
    }
}
