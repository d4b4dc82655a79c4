package org.gangway.incentive.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.unmeasured;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gangway.incentive.Explained;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.check.ScheduleCheck;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.InvalidSchedule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerFixtures;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.json.FieldFault;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;

/** Triggers as part of a schedule and of the month's statement. */
class TriggerCalculationTest {

    private static final Trigger THREE_IN_A_ROW =
            TriggerFixtures.any(new TriggerPattern.InARow(3, CountedMisses.ANY_MISS));

    @Test
    void listsWhatFiredAndExplainsItBesideTheAmounts() {
        var statement = settle(List.of(THREE_IN_A_ROW), result("a", "97", history("yr")));

        assertThat(statement.triggered()).extracting(FiredTrigger::serviceLevel).containsExactly("a");
        assertThat(statement.explanation().because().getLast().rule()).isEqualTo("incentive-trigger-list");
        assertThat(Explained.all(statement.explanation()).map(Explanation::rule))
                .contains("incentive-trigger-fired", "incentive-trigger-in-a-row");
        assertThat(statement.totals())
                .isEqualTo(settle(List.of(), result("a", "97", history("yr"))).totals());
    }

    @Test
    void leavesStatementAsItWasWhenNothingFires() {
        var without = settle(List.of(), result("a", "97", history("Ey")));

        assertThat(settle(List.of(THREE_IN_A_ROW), result("a", "97", history("Ey"))))
                .isEqualTo(without);
        assertThat(without.triggered()).isEmpty();
    }

    @Test
    void countsMonthsWithoutFiguresAsTheScheduleSays() {
        var strict = schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .withHandling(new FigureTreatments(
                        UnusableFigureTreatment.DEFAULT, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL))
                .schedule();
        var results = List.of(new LevelResult("a", Attainment.NO_FIGURES, null, null, null, List.of(history("y-"))));
        var terms = strict.with(OptionalTerms.NONE.withTriggers(List.of(THREE_IN_A_ROW)));

        assertThat(IncentiveCalculation.compute(terms, new MonthInput(MARCH, kroner("1000"), results))
                        .triggered())
                .hasSize(1);
        assertThat(settle(List.of(THREE_IN_A_ROW), unmeasured("a", Attainment.NO_FIGURES))
                        .triggered())
                .isEmpty();
    }

    /** February gave 100 of 1,000, March gives 100 of 1,000: 10 % in two of two months, 200 together. */
    @Test
    void looksAtTheCreditsOfMonthsBefore() {
        var february =
                new SettledMonthAmounts(MARCH.minusMonths(1), kroner("1000"), kroner("100"), kroner("0"), kroner("0"));
        var triggers = List.of(
                new Trigger(
                        "sum",
                        "Sum",
                        TriggerKind.ESCALATION,
                        whole(),
                        new TriggerPattern.CreditSum(kroner("200"), 2),
                        0),
                new Trigger(
                        "more",
                        "More",
                        TriggerKind.ESCALATION,
                        whole(),
                        new TriggerPattern.CreditSum(kroner("200.01"), 2),
                        0),
                new Trigger(
                        "months",
                        "Months",
                        TriggerKind.RECTIFICATION_PLAN,
                        whole(),
                        new TriggerPattern.CreditMonths(percent("10"), 2, 2),
                        0));
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("a", "90")))
                .with(MonthCircumstances.NONE.withPast(List.of(february)));

        assertThat(IncentiveCalculation.compute(terms(triggers), input).triggered())
                .extracting(FiredTrigger::key)
                .containsExactly("sum", "months");
    }

    /** 20 days late; force majeure relieves the other one. */
    @Test
    void looksAtLateDeliverables() {
        var rule = new DelayCredit.OwnAmount(kroner("500"));
        var late = new Trigger(
                "late", "Late", TriggerKind.TERMINATION_RIGHT, whole(), new TriggerPattern.DaysLate(15), 30);
        var terms = terms(List.of(late));
        var withItems = terms.with(terms.further()
                .withDeliverables(List.of(new Deliverable("p", "Plan", rule), new Deliverable("m", "Manual", rule))));
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("a", "99")))
                .with(MonthCircumstances.NONE.withDeliverables(List.of(delivered("p", false), delivered("m", true))));

        assertThat(IncentiveCalculation.compute(withItems, input).triggered()).hasSize(1);
    }

    @Test
    void averagesTheValuesOfMonthsBefore() {
        var february = new EarlierResult(
                MARCH.minusMonths(1), Attainment.BELOW_EXPECTED, none(), none(), 1, new BigDecimal("96"));
        var average =
                TriggerFixtures.one("a", new TriggerPattern.AverageWorse(new BigDecimal("97"), Direction.HIGHER, 2));

        assertThat(settle(List.of(average), result("a", "97.9", february)).triggered())
                .hasSize(1);
        assertThat(settle(List.of(average), result("a", "98", february)).triggered())
                .isEmpty();
    }

    @Test
    void writesTriggersOnlyWhereThereAreSome() {
        var terms = terms(List.of(THREE_IN_A_ROW));

        assertThat(TermsCodec.readSchedule(TermsCodec.write(terms))).isEqualTo(terms);
        assertThat(TermsCodec.write(terms)).containsKey("triggers");
        assertThat(TermsCodec.write(terms(List.of()))).doesNotContainKey("triggers");
    }

    @Test
    void refusesUnsoundTriggersWhenTermsAreWritten() {
        var unknown = TriggerFixtures.one("zz", new TriggerPattern.InARow(3, CountedMisses.ANY_MISS));

        assertThatExceptionOfType(InvalidSchedule.class)
                .isThrownBy(() -> ScheduleCheck.requireSound(terms(List.of(unknown))))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(FieldFault::path)
                        .containsExactly("triggers[0].scope.serviceLevel"));
    }

    private static Statement settle(List<Trigger> triggers, LevelResult result) {
        return IncentiveCalculation.compute(terms(triggers), new MonthInput(MARCH, kroner("1000"), List.of(result)));
    }

    private static IncentiveSchedule terms(List<Trigger> triggers) {
        return schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule()
                .with(OptionalTerms.NONE.withTriggers(triggers));
    }

    private static TriggerScope whole() {
        return new TriggerScope.WholeAgreement();
    }

    private static Money none() {
        return kroner("0");
    }

    private static DeliverableResult delivered(String key, boolean relieved) {
        return new DeliverableResult(
                key, Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-21T12:00:00Z"), relieved, none());
    }
}
