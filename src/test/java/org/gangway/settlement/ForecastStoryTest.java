package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceId;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.forecast.Forecast;
import org.gangway.settlement.forecast.ForecastBasis;
import org.gangway.settlement.forecast.ForecastService;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.PortalMoment;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A running month after one in which both levels were missed: 28,800 and 19,200, together cut to 40,000. */
@PortalMoment("2026-05-15T08:00:00Z")
@ModuleTest
class ForecastStoryTest {

    private static final String MANUAL = "manual";

    @Autowired
    ApplicationContext application;

    @Autowired
    ForecastService forecasts;

    @Autowired
    CircumstanceService circumstances;

    @Autowired
    Clock clock;

    private World world;
    private SettlementStory story;
    private YearMonth now;

    @BeforeEach
    void missBoth() {
        world = World.create();
        now = YearMonth.now(clock);
        var manual = new Deliverable(
                MANUAL,
                "Close manual",
                new DelayCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        var further = OptionalTerms.NONE
                .withCauses(new CommonCauseRule.OneCredit(List.of()))
                .withDeliverables(List.of(manual));
        story = SettlementStory.under(
                application, world, SettlementFixtures.schedule().with(further));
        story.report(now.minusMonths(1), "94", "94");
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void countsACauseOnlyOnceBothSidesSaySo() {
        assertThat(forecast().credits()).isEqualTo(kroner("40000.00"));
        var cause = report(new CircumstanceContent.CommonCauseReport("Outage", List.of(CLOSE, ACCURACY)));
        assertThat(forecast().credits()).as("reported only").isEqualTo(kroner("40000.00"));

        confirm(cause);

        assertThat(forecast().credits()).isEqualTo(kroner("28800.00"));
    }

    @Test
    void relievesAResult() {
        confirm(report(new CircumstanceContent.ReliefRequest(CLOSE, ReliefGround.FORCE_MAJEURE)));

        var forecast = forecast();

        assertThat(forecast.credits()).isEqualTo(kroner("19200.00"));
        assertThat(forecast.levels()).extracting(Forecast.Level::relieved).containsExactly(true, false);
        assertThat(forecast.levels()).extracting(Forecast.Level::basis).containsOnly(ForecastBasis.EARLIER_MONTH);
    }

    /** 14 whole days at 1 % of 200,000 for each 7 are 4,000, besides the cap of 40,000. */
    @Test
    void chargesADeliverableThatIsLate() {
        var due = now.atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
        confirm(report(delivery(due, now.atDay(15).atTime(12, 0).toInstant(ZoneOffset.UTC))));

        var forecast = forecast();

        assertThat(forecast.credits()).isEqualTo(kroner("44000.00"));
        assertThat(forecast.net()).isEqualTo(kroner("356000.00"));
        assertThat(forecast.penalties())
                .singleElement()
                .satisfies(line -> assertThat(line.credit()).isEqualTo(kroner("4000.00")));
    }

    private static CircumstanceContent delivery(Instant due, Instant deliveredAt) {
        return new CircumstanceContent.DeliverableDelivery(MANUAL, due, deliveredAt, false);
    }

    private Forecast forecast() {
        return forecasts.forecast(story.engagement()).orElseThrow();
    }

    private CircumstanceId report(CircumstanceContent circumstanceContent) {
        CurrentUser lead = world.lead();
        return Acting.as(
                lead,
                () -> circumstances.report(
                        story.engagement(), now, new NewCircumstance(circumstanceContent, "As we saw it.")));
    }

    private void confirm(CircumstanceId id) {
        story.as(world.manager(), () -> circumstances.confirm(story.engagement(), id, ""));
    }

    private static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }
}
