package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.SettlementFixtures.CLOSE;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.identity.Acting;
import org.gangway.identity.CurrentUser;
import org.gangway.incentive.CauseRule;
import org.gangway.incentive.DayCount;
import org.gangway.incentive.Deliverable;
import org.gangway.incentive.FurtherTerms;
import org.gangway.incentive.LateCredit;
import org.gangway.performance.CircumstanceId;
import org.gangway.performance.CircumstanceService;
import org.gangway.performance.Matter;
import org.gangway.performance.NewCircumstance;
import org.gangway.performance.ReliefGround;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A running month after one in which both levels were missed: 28,800 and 19,200, together cut to 40,000. */
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
                new LateCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        var further =
                FurtherTerms.NONE.withCauses(new CauseRule.OneCredit(List.of())).withDeliverables(List.of(manual));
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
        var cause = tell(new Matter.CommonCause("Outage", List.of(CLOSE, ACCURACY)));
        assertThat(forecast().credits()).as("told only").isEqualTo(kroner("40000.00"));

        confirm(cause);

        assertThat(forecast().credits()).isEqualTo(kroner("28800.00"));
    }

    @Test
    void excusesAResult() {
        confirm(tell(new Matter.Relief(CLOSE, ReliefGround.FORCE_MAJEURE)));

        var forecast = forecast();

        assertThat(forecast.credits()).isEqualTo(kroner("19200.00"));
        assertThat(forecast.levels()).extracting(Forecast.Level::relieved).containsExactly(true, false);
        assertThat(forecast.levels()).extracting(Forecast.Level::basis).containsOnly(ForecastBasis.EARLIER_MONTH);
    }

    /** 14 whole days at 1 % of 200,000 for each 7 are 4,000, besides the cap of 40,000. */
    @Test
    void chargesADeliverableThatIsLate() {
        var due = now.atDay(1).atTime(12, 0).toInstant(ZoneOffset.UTC);
        confirm(tell(handOver(due, now.atDay(15).atTime(12, 0).toInstant(ZoneOffset.UTC))));

        var forecast = forecast();

        assertThat(forecast.credits()).isEqualTo(kroner("44000.00"));
        assertThat(forecast.net()).isEqualTo(kroner("356000.00"));
        assertThat(forecast.penalties())
                .singleElement()
                .satisfies(line -> assertThat(line.credit()).isEqualTo(kroner("4000.00")));
    }

    private static Matter handOver(Instant due, Instant handedOver) {
        return new Matter.HandOver(MANUAL, due, handedOver, false);
    }

    private Forecast forecast() {
        return forecasts.forecast(story.engagement()).orElseThrow();
    }

    private CircumstanceId tell(Matter matter) {
        CurrentUser lead = world.lead();
        return Acting.as(
                lead, () -> circumstances.tell(story.engagement(), now, new NewCircumstance(matter, "As we saw it.")));
    }

    private void confirm(CircumstanceId id) {
        story.as(world.manager(), () -> circumstances.confirm(story.engagement(), id, ""));
    }

    private static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }
}
