package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.measure.Aggregation;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Attainment;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.MeasuringWindow;
import org.gangway.measure.MeasuringWindowTerms;
import org.gangway.measure.MissAllowance;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is previewed from the signed text is what the portal settles. */
@ModuleTest
class PortalAgreesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AgreementService agreements;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesASignedMonthAsThePreviewDoes() {
        var world = World.create();
        var story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        settlement.prepare(story.engagement(), JANUARY);
        var settled = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .settled();
        var preview = preview(signed.canonical().orElseThrow());

        assertThat(preview.months()).singleElement().satisfies(month -> {
            assertThat(month.version().terms().sha256())
                    .isEqualTo(settled.last().termsSha256());
            assertThat(month.statement()).isEqualTo(settled.statement());
        });
    }

    /** Close in February: 97 and 90 of a hundred, 93.5 per cent of both months; accuracy misses 3 of fewer than 101. */
    @Test
    void agreesOnWindowsAndOverlookedMisses() {
        var world = World.create();
        var rolling = EvaluationTerms.USUAL.withWindow(
                new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED));
        var story = SettlementStory.evaluated(
                application, world, rolling, EvaluationTerms.USUAL.withAllowance(new MissAllowance(3, 101)));
        story.report(JANUARY, "97", "97");
        story.report(JANUARY.plusMonths(1), "90", "96");
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        var settled = List.of(JANUARY, JANUARY.plusMonths(1)).stream()
                .map(month -> {
                    settlement.prepare(story.engagement(), month);
                    return statementQueries
                            .statement(story.engagement(), month)
                            .content()
                            .settled();
                })
                .toList();
        var preview = preview(
                signed.canonical().orElseThrow(),
                List.of(
                        row("close", "97"),
                        row("accuracy", "97"),
                        row(JANUARY.plusMonths(1), "close", "90"),
                        row(JANUARY.plusMonths(1), "accuracy", "96")));

        assertThat(preview.months())
                .extracting(PreviewMonth::statement)
                .isEqualTo(settled.stream().map(SettledMonth::statement).toList());
        assertThat(settled.getLast().figure("close").orElseThrow().value()).isEqualByComparingTo("93.5");
        assertThat(settled.getFirst().figure("accuracy").orElseThrow().attainment())
                .isEqualTo(Attainment.MET);
        assertThat(settled.getLast().figure("accuracy").orElseThrow().attainment())
                .isEqualTo(Attainment.BELOW_EXPECTED);
    }

    /** Version 1 counts for 15 days of January, version 2, under which 94 of a hundred are enough, for 16. */
    @Test
    void agreesOnAMonthThatTwoVersionsShare() {
        var world = World.create();
        var story = SettlementStory.signed(application, world);
        story.amend(JANUARY.atDay(16), AgreedLevels.of("93", "90"));
        story.report(JANUARY, "94", "97");
        story.correct(JANUARY, SettlementStory.MATCH, "95");
        Acting.as(world.manager());
        var contracts = agreements.versions(story.engagement()).stream()
                .map(version ->
                        agreements.version(version.id()).version().canonical().orElseThrow())
                .map(contract -> JsonText.read(contract, InputPlace.inBody("")))
                .toList();

        settlement.prepare(story.engagement(), JANUARY);
        var settled = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .settled();
        var rows = List.of(row("close", "94"), row("accuracy", "97"), row(SettlementStory.MATCH, "95"));
        var preview = PreviewRequest.preview(Map.of("terms", contracts, "results", rows), InputPlace.inBody(""));

        assertThat(preview.months()).singleElement().satisfies(month -> {
            assertThat(month.statement()).isEqualTo(settled.statement());
            assertThat(month.parts())
                    .extracting(PreviewPartMonth::days)
                    .isEqualTo(settled.parts().stream().map(SettledPart::days).toList());
            assertThat(month.parts())
                    .extracting(part -> part.version().terms().sha256())
                    .isEqualTo(settled.parts().stream()
                            .map(SettledPart::termsSha256)
                            .toList());
        });
    }

    /**
     * Due on 10 January at noon, missing when the month is over in Vilnius: 21 whole days at 1 % of 200,000 for each 7 are
     * 6,000. The outage made both levels fail, of 28,800 and 19,200 the client chose the lesser; February's close is
     * relieved, and the manual, delivered on 14 February, costs the 10,000 of 35 days without the 6,000 of January.
     */
    @Test
    void agreesOnWhatHappenedBesidesFigures() {
        var world = World.create();
        var manual = new Deliverable(
                "manual",
                "Close manual",
                new DelayCredit.PerDays(
                        Money.of("200000.00", "DKK"),
                        Percentage.of("1"),
                        7,
                        DayCount.WHOLE_DAYS,
                        Percentage.of("10"),
                        null));
        var further = OptionalTerms.NONE
                .withCauses(new CommonCauseRule.OneCredit(List.of()))
                .withDeliverables(List.of(manual));
        var story = SettlementStory.under(
                application, world, SettlementFixtures.schedule().with(further));
        var february = JANUARY.plusMonths(1);
        story.report(JANUARY, "94", "94");
        story.report(february, "94", "99");
        var due = Instant.parse("2025-01-10T12:00:00Z");
        var deliveredAt = Instant.parse("2025-02-14T12:00:00Z");
        reported(
                story,
                JANUARY,
                new CircumstanceContent.CommonCauseReport("Outage", List.of("close", "accuracy")),
                world.lead());
        reported(story, JANUARY, new CircumstanceContent.CreditedLevelChoice("Outage", "accuracy"), world.manager());
        reported(story, JANUARY, new CircumstanceContent.DeliverableDelivery("manual", due, null, false), world.lead());
        reported(
                story,
                february,
                new CircumstanceContent.DeliverableDelivery("manual", due, deliveredAt, false),
                world.lead());
        reported(
                story,
                february,
                new CircumstanceContent.ReliefRequest("close", ReliefGround.FORCE_MAJEURE),
                world.lead());
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        var settled = List.of(JANUARY, february).stream()
                .map(month -> {
                    settlement.prepare(story.engagement(), month);
                    return statementQueries
                            .statement(story.engagement(), month)
                            .content()
                            .settled();
                })
                .map(SettledMonth::statement)
                .toList();
        var preview = PreviewRequest.preview(
                Map.of(
                        "terms",
                        JsonText.read(signed.canonical().orElseThrow(), InputPlace.inBody("")),
                        "results",
                        List.of(
                                row("close", "94"),
                                row("accuracy", "94"),
                                row(february, "close", "94"),
                                row(february, "accuracy", "99")),
                        "events",
                        events()),
                InputPlace.inBody(""));

        assertThat(preview.months()).extracting(PreviewMonth::statement).isEqualTo(settled);
        assertThat(settled)
                .extracting(month -> month.totals().credits())
                .containsExactly(Money.of("25200.00", "DKK"), Money.of("4000.00", "DKK"));
    }

    /**
     * The close is evaluated by rolling months: January, 80 of a hundred, is relieved once both months are prepared, so February
     * stands by its 99 alone, and not by 89.5 per cent of both.
     */
    @Test
    void agreesOnARelievedMonthThatLaterOnesLookBackAt() {
        var world = World.create();
        var february = JANUARY.plusMonths(1);
        var rolling = EvaluationTerms.USUAL.withWindow(
                new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(3), Aggregation.POOLED));
        var story = SettlementStory.evaluated(application, world, rolling, EvaluationTerms.USUAL);
        story.report(JANUARY, "80", "99");
        story.report(february, "99", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
        settlement.prepare(story.engagement(), february);
        var notRelieved = statementQueries.statement(story.engagement(), february);
        reported(
                story,
                JANUARY,
                new CircumstanceContent.ReliefRequest("close", ReliefGround.FORCE_MAJEURE),
                world.lead());
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        var settled = List.of(JANUARY, february).stream()
                .map(month -> statementQueries
                        .statement(story.engagement(), month)
                        .content()
                        .settled())
                .map(SettledMonth::statement)
                .toList();
        var preview = PreviewRequest.preview(
                Map.of(
                        "terms",
                        JsonText.read(signed.canonical().orElseThrow(), InputPlace.inBody("")),
                        "results",
                        List.of(
                                row("close", "80"),
                                row("accuracy", "99"),
                                row(february, "close", "99"),
                                row(february, "accuracy", "99")),
                        "events",
                        List.of(Map.of("period", "2025-01", "kind", "relief", "serviceLevel", "close"))),
                InputPlace.inBody(""));

        assertThat(notRelieved.amounts().credits()).isEqualTo(Money.of("28800.00", "DKK"));
        assertThat(preview.months()).extracting(PreviewMonth::statement).isEqualTo(settled);
        assertThat(settled)
                .extracting(month -> month.totals().credits())
                .containsExactly(Money.of("0.00", "DKK"), Money.of("0.00", "DKK"));
    }

    /** January: ten failures at 250 and five, more than four, at twice 1,000; of February nobody reported how many: 250 and 1,000. */
    @Test
    void agreesOnFailuresThatAreCounted() {
        var world = World.create();
        var february = JANUARY.plusMonths(1);
        var story = SettlementStory.under(application, world, SettlementFixtures.countingFailures());
        story.report(JANUARY, "90", "94");
        story.count(JANUARY, "close", 10);
        story.count(JANUARY, "accuracy", 5);
        story.report(february, "90", "94");
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        var settled = List.of(JANUARY, february).stream()
                .map(month ->
                        settlement.prepare(story.engagement(), month).content().settled())
                .map(SettledMonth::statement)
                .toList();
        var preview = preview(
                signed.canonical().orElseThrow(),
                List.of(
                        row("close", "90", 10),
                        row("accuracy", "94", 5),
                        row(february, "close", "90"),
                        row(february, "accuracy", "94")));

        assertThat(preview.months()).extracting(PreviewMonth::statement).isEqualTo(settled);
        assertThat(settled)
                .extracting(month -> month.totals().credits())
                .containsExactly(Money.of("4500.00", "DKK"), Money.of("1250.00", "DKK"));
    }

    private static Map<String, Object> row(String level, String right, int incidents) {
        var row = new HashMap<>(row(level, right));
        row.put("incidents", incidents);
        return row;
    }

    private static List<Map<String, Object>> events() {
        return List.of(
                Map.of(
                        "period", "2025-01",
                        "kind", "commonCause",
                        "cause", "Outage",
                        "serviceLevels", List.of("close", "accuracy"),
                        "chosen", "accuracy"),
                Map.of(
                        "period", "2025-01",
                        "kind", "delivery",
                        "deliverable", "manual",
                        "due", "2025-01-10T12:00:00Z",
                        "zone", "Europe/Vilnius"),
                Map.of(
                        "period", "2025-02",
                        "kind", "delivery",
                        "deliverable", "manual",
                        "due", "2025-01-10T12:00:00Z",
                        "deliveredAt", "2025-02-14T12:00:00Z"),
                Map.of("period", "2025-02", "kind", "relief", "serviceLevel", "close"));
    }

    /** The teller's side says it, the other confirms it. */
    private void reported(
            SettlementStory story, YearMonth month, CircumstanceContent circumstanceContent, CurrentUser teller) {
        var circumstances = application.getBean(CircumstanceService.class);
        var other = teller.equals(story.world().lead())
                ? story.world().manager()
                : story.world().lead();
        var id = Acting.as(
                teller,
                () -> circumstances.report(
                        story.engagement(), month, new NewCircumstance(circumstanceContent, "So it was.")));
        story.as(other, () -> circumstances.confirm(story.engagement(), id, ""));
    }

    private static SettlementPreview preview(String contract) {
        return preview(contract, List.of(row("close", "94"), row("accuracy", "99")));
    }

    private static SettlementPreview preview(String contract, List<Map<String, Object>> rows) {
        var body = Map.of("terms", JsonText.read(contract, InputPlace.inBody("")), "results", rows);
        return PreviewRequest.preview(body, InputPlace.inBody(""));
    }

    private static Map<String, Object> row(String level, String right) {
        return row(JANUARY, level, right);
    }

    private static Map<String, Object> row(YearMonth month, String level, String right) {
        return Map.of("period", month.toString(), "serviceLevel", level, "numerator", right, "denominator", "100");
    }
}
