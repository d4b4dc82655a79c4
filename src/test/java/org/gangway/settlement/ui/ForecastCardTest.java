package org.gangway.settlement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Money;
import org.gangway.testing.PortalMoment;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalMoment("2026-05-15T08:00:00Z")
@UseCase("UC-17")
class ForecastCardTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    /** The manual costs 7,500 when it is late; the close, missed last month, is relieved in this one. */
    @Test
    void showsWhatBothSidesConfirmedOfTheRunningMonth() {
        var world = World.create();
        var manual = new Deliverable("manual", "Close manual", new DelayCredit.OwnAmount(Money.of("7500.00", "DKK")));
        var story = SettlementStory.under(
                context,
                world,
                SettlementFixtures.schedule().with(OptionalTerms.NONE.withDeliverables(List.of(manual))));
        var now = YearMonth.now(clock);
        story.report(now.minusMonths(1), "94", "99");
        var due = now.atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
        reported(
                story, now, new CircumstanceContent.DeliverableDelivery("manual", due, due.plusSeconds(86_400), false));
        reported(
                story,
                now,
                new CircumstanceContent.ReliefRequest(SettlementFixtures.CLOSE, ReliefGround.FORCE_MAJEURE));

        signIn(world.clientMember());
        open("engagement/" + story.engagement().value() + "/settlement");
        assertThat(shown()).contains("Close manual", "What is known so far", "DKK 7,500.00", "Relief granted");

        signIn(world.lead(), Locale.of("da", "DK"));
        open("engagement/" + story.engagement().value() + "/settlement");
        assertThat(shown()).contains("Det, der er kendt indtil nu", "7.500,00 kr.");
    }

    private void reported(SettlementStory story, YearMonth month, CircumstanceContent circumstanceContent) {
        var circumstances = context.getBean(CircumstanceService.class);
        var id = Acting.as(
                story.world().lead(),
                () -> circumstances.report(
                        story.engagement(), month, new NewCircumstance(circumstanceContent, "So it was.")));
        story.as(story.world().manager(), () -> circumstances.confirm(story.engagement(), id, ""));
        Acting.asNobody();
    }
}
